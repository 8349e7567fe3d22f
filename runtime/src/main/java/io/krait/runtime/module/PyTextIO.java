package io.krait.runtime.module;

import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** A text stream: a file or a {@code StringIO}. Sizes count code points; below zero means all. */
public abstract class PyTextIO extends PyIOBase {
  PyTextIO(PyType type) {
    super(type);
  }

  abstract String read(long size);

  /** The next line with its end, "" at the end of the file. */
  abstract String readLine(long limit);

  /** Writes; the program is told the number of code points. */
  public abstract void write(String text);

  /** The start of {@code text} with at most {@code size} code points, as an index. */
  static int index(String text, int from, long size) {
    if (size < 0 || size >= text.length() - from) {
      int units = text.length() - from;
      return size >= 0 && text.codePointCount(from, text.length()) > size
          ? text.offsetByCodePoints(from, (int) size)
          : from + units;
    }
    return text.offsetByCodePoints(from, (int) size);
  }

  static @Nullable String orNull(String line) {
    return line.isEmpty() ? null : line;
  }
}
