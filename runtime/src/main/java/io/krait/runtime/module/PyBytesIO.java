package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code io.BytesIO}: a file in memory. */
public final class PyBytesIO extends PyBinary {
  public static final PyType TYPE =
      PyType.builtin("_io.BytesIO", PyIOBase.BUFFERED, "io.krait.runtime.module.BytesIOMethods");

  private byte[] bytes = {};
  private int size;
  private long position;

  PyBytesIO(PyType type) {
    super(type);
  }

  /** Starts anew with these bytes. */
  void reset(byte[] initial) {
    bytes = initial.clone();
    size = initial.length;
    position = 0;
    closed = false;
  }

  byte[] value() {
    checkOpen();
    return Arrays.copyOf(bytes, size);
  }

  @Override
  byte[] read(long count) {
    checkOpen();
    int from = (int) Math.min(position, size);
    int left = size - from;
    int taken = count < 0 ? left : (int) Math.min(left, count);
    position += taken;
    return Arrays.copyOfRange(bytes, from, from + taken);
  }

  @Override
  byte[] readSome(int count) {
    return read(count);
  }

  @Override
  byte[] readLine(long limit) {
    checkOpen();
    int from = (int) Math.min(position, size);
    int stop = limit < 0 ? size : (int) Math.min(size, from + limit);
    int end = from;
    while (end < stop && bytes[end++] != '\n') {
      // goes on to the end of the line
    }
    position += end - from;
    return Arrays.copyOfRange(bytes, from, end);
  }

  @Override
  int write(byte[] from, int start, int length) {
    checkOpen();
    if (length == 0) {
      return 0;
    }
    long end = position + length;
    if (end > Integer.MAX_VALUE - 8) {
      throw Err.overflowError("new position too large");
    }
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(end, Math.min(bytes.length * 2L, 1L << 30)));
    }
    System.arraycopy(from, start, bytes, (int) position, length);
    position = end;
    size = Math.max(size, (int) end);
    return length;
  }

  @Override
  void flush() {
    checkOpen();
  }

  @Override
  void close() {
    closed = true;
    bytes = new byte[0];
  }

  @Override
  long seek(long target, int whence) {
    checkOpen();
    if (whence == 0 && target < 0) {
      throw Err.valueError("negative seek value " + target);
    }
    position =
        switch (whence) {
          case 0 -> target;
          case 1 -> Math.max(0, position + target);
          case 2 -> Math.max(0, size + target);
          default -> throw Err.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
    return position;
  }

  @Override
  long tell() {
    checkOpen();
    return position;
  }

  @Override
  long truncate(@Nullable Long length) {
    checkOpen();
    long target = length == null ? position : length;
    if (target < 0) {
      throw Err.valueError("negative size value " + target);
    }
    if (target < size) {
      Arrays.fill(bytes, (int) target, size, (byte) 0);
      size = (int) target;
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
