package io.krait.frontend.source;

import java.util.Arrays;

/** Maps offsets of a text to lines and columns. */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Indexes a text whose lines end in {@code \n}. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  /** The number of lines; a trailing newline starts an empty last line. */
  public int count() {
    return starts.length;
  }

  /** The line, from 1, that holds {@code offset}. */
  public int line(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return i >= 0 ? i + 1 : -i - 1;
  }

  /** The offset at which {@code line}, from 1, starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The text of {@code line}, from 1, without its line end. */
  public String text(int line) {
    int end = line < starts.length ? starts[line] - 1 : text.length();
    return text.substring(starts[line - 1], end);
  }

  /** The column of {@code offset} within its line, from 0, in UTF-8 bytes, as CPython counts. */
  public int utf8Column(int offset) {
    int column = 0;
    for (int i = starts[line(offset) - 1]; i < offset; i++) {
      column += utf8Length(text.charAt(i));
    }
    return column;
  }

  /** The column of {@code offset} within its line, from 0, in code points. */
  public int codePointColumn(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset);
  }

  private static int utf8Length(char c) {
    if (c < 0x80) {
      return 1;
    }
    // Each half of a surrogate pair stands for two of the pair's four bytes.
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }
}
