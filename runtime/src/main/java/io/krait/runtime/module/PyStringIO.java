package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** {@code io.StringIO}: a text file in memory. Positions count code points. */
public final class PyStringIO extends PyTextIO {
  public static final PyType TYPE =
      PyType.builtin("_io.StringIO", PyIOBase.TEXT, "io.krait.runtime.module.StringIOMethods");

  private final StringBuilder text = new StringBuilder();
  Newlines newlines = new Newlines(false, false, "\n", "\n");

  // An index into text; beyond it is the number of code points past the end.
  private int at;
  private long beyond;

  // Once a character outside the BMP is there, indexes and positions differ.
  private boolean wide;

  PyStringIO(PyType type) {
    super(type);
  }

  /** Starts anew. */
  void reset(String initial, Newlines how) {
    text.setLength(0);
    newlines = how;
    at = 0;
    beyond = 0;
    wide = false;
    closed = false;
    write(initial);
    at = 0;
  }

  String value() {
    checkOpen();
    return text.toString();
  }

  @Override
  void checkOpen() {
    if (closed) {
      throw Err.valueError("I/O operation on closed file");
    }
  }

  @Override
  String read(long size) {
    checkOpen();
    if (beyond > 0) {
      return "";
    }
    return take(end(size));
  }

  private int end(long size) {
    int left = text.length() - at;
    if (size < 0 || (size >= left && !wide)) {
      return text.length();
    }
    if (!wide) {
      return at + (int) size;
    }
    int points = text.codePointCount(at, text.length());
    return size >= points ? text.length() : text.offsetByCodePoints(at, (int) size);
  }

  private String take(int end) {
    String taken = text.substring(at, end);
    at = end;
    return taken;
  }

  @Override
  public @Nullable Object next() {
    return type() == TYPE ? orNull(readLine(-1)) : IOBaseMethods.next(this);
  }

  @Override
  String readLine(long limit) {
    checkOpen();
    if (beyond > 0) {
      return "";
    }
    int stop = end(limit);
    return take(Math.min(stop, lineEnd()));
  }

  private int lineEnd() {
    if (newlines.translate() || !newlines.universal()) {
      int found = text.indexOf(newlines.end(), at);
      return found < 0 ? text.length() : found + newlines.end().length();
    }
    int found = newlines.lineEnd(text.toString(), at);
    return found < 0 ? text.length() : found;
  }

  @Override
  public void write(String written) {
    checkOpen();
    String out = newlines.write(newlines.read(written));
    if (out.isEmpty()) {
      return;
    }
    while (beyond > 0) {
      text.append('\0');
      at = text.length();
      beyond--;
    }
    wide = wide || hasSurrogate(out);
    if (at == text.length()) {
      text.append(out);
    } else {
      int points = wide ? out.codePointCount(0, out.length()) : out.length();
      text.replace(at, end(points), out);
    }
    at += out.length();
  }

  private static boolean hasSurrogate(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  void flush() {
    checkOpen();
  }

  @Override
  void close() {
    closed = true;
    text.setLength(0);
  }

  @Override
  long seek(long position, int whence) {
    checkOpen();
    if (whence < 0 || whence > 2) {
      throw Err.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (whence == 0 && position < 0) {
      throw Err.valueError("Negative seek position " + position);
    }
    if (whence != 0 && position != 0) {
      throw IoErrors.osError("Can't do nonzero cur-relative seeks");
    }
    if (whence == 2) {
      at = text.length();
      beyond = 0;
    } else if (whence == 0) {
      long points = wide ? text.codePointCount(0, text.length()) : text.length();
      beyond = Math.max(0, position - points);
      int inside = (int) Math.min(position, points);
      at = wide ? text.offsetByCodePoints(0, inside) : inside;
    }
    return tell();
  }

  @Override
  long tell() {
    checkOpen();
    return beyond + (wide ? text.codePointCount(0, at) : at);
  }

  @Override
  long truncate(@Nullable Long size) {
    checkOpen();
    long target = size == null ? tell() : size;
    if (target < 0) {
      throw Err.valueError("Negative size value " + target);
    }
    long points = wide ? text.codePointCount(0, text.length()) : text.length();
    if (target < points) {
      text.setLength(wide ? text.offsetByCodePoints(0, (int) target) : (int) target);
      if (at > text.length()) {
        beyond = (long) at - text.length();
        at = text.length();
      }
    }
    return target;
  }

  @Override
  boolean readable() {
    checkOpen();
    return true;
  }

  @Override
  boolean writable() {
    checkOpen();
    return true;
  }

  @Override
  boolean seekable() {
    checkOpen();
    return true;
  }
}
