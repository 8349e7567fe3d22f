package io.krait.codegen.java.source;

/**
 * Takes a member that the parser cannot read out of a text, so that it reads the others: all from
 * the end of what stands before the error to the end of the next statement or block.
 */
final class Repair {
  private Repair() {}

  /** The text with blanks in place of the member around an offset. */
  static String without(String text, int offset) {
    int at = Math.min(Math.max(offset, 0), text.length() - 1);
    int start = at;
    while (start > 0 && ";{}".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    int depth = 0;
    while (end < text.length()) {
      char c = text.charAt(end++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        end--; // the end of the class around it
        break;
      }
      if (depth == 0 && (c == ';' || c == '}')) {
        break;
      }
    }
    StringBuilder mended = new StringBuilder(text);
    for (int i = start; i < Math.max(end, at + 1); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        mended.setCharAt(i, ' ');
      }
    }
    return mended.toString();
  }

  /** The offset of a line and column, both from 1. */
  static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    return start + column - 1;
  }
}
