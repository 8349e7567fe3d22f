package io.krait.runtime.text;

import io.krait.runtime.Err;

/** Padding, stripping and tabs. */
final class StrLayout {
  private StrLayout() {}

  static String strip(String s, boolean left, boolean right) {
    int from = 0;
    int to = s.length();
    while (left && from < to && Unicode.isSpace(s.charAt(from))) {
      from++;
    }
    while (right && to > from && Unicode.isSpace(s.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == s.length() ? s : StrOps.sub(s, from, to);
  }

  static String strip(String s, String characters, boolean left, boolean right) {
    int from = 0;
    int to = s.length();
    while (left && from < to && characters.indexOf(s.codePointAt(from)) >= 0) {
      from += Character.charCount(s.codePointAt(from));
    }
    while (right && to > from && characters.indexOf(s.codePointBefore(to)) >= 0) {
      to -= Character.charCount(s.codePointBefore(to));
    }
    return from == 0 && to == s.length() ? s : StrOps.sub(s, from, to);
  }

  static String pad(String s, long left, long right, int fill) {
    if (left <= 0 && right <= 0) {
      return s;
    }
    if (left + right + s.length() > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError("padded string is too long");
    }
    StringBuilder out = new StringBuilder((int) (s.length() + left + right));
    fill(out, left, fill);
    out.append(s);
    fill(out, right, fill);
    return out.toString();
  }

  private static void fill(StringBuilder out, long count, int fill) {
    for (long i = 0; i < count; i++) {
      out.appendCodePoint(fill);
    }
  }

  static String center(String s, long width, int fill) {
    long missing = width - StrOps.len(s);
    if (missing <= 0) {
      return s;
    }
    long left = missing / 2 + (missing & width & 1);
    return pad(s, left, missing - left, fill);
  }

  static String zfill(String s, long width) {
    long missing = width - StrOps.len(s);
    if (missing <= 0) {
      return s;
    }
    if (!s.isEmpty() && (s.charAt(0) == '-' || s.charAt(0) == '+')) {
      return s.charAt(0) + pad(s.substring(1), missing, 0, '0');
    }
    return pad(s, missing, 0, '0');
  }

  static String expandTabs(String s, long size) {
    StringBuilder out = new StringBuilder(s.length() + 16);
    long column = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\t') {
        if (size > 0) {
          long blanks = size - column % size;
          column += blanks;
          if (out.length() + blanks > Integer.MAX_VALUE - 8) {
            throw Err.overflowError("new string is too long");
          }
          fill(out, blanks, ' ');
        }
      } else {
        out.append(c);
        if (c == '\n' || c == '\r') {
          column = 0;
        } else if (!Character.isHighSurrogate(c)) {
          column++;
        }
      }
    }
    return out.toString();
  }
}
