package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyType;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code io.FileIO}: an unbuffered file. */
public final class PyFileIO extends PyBinary {
  public static final PyType TYPE =
      PyType.builtin("_io.FileIO", PyIOBase.RAW, "io.krait.runtime.module.FileIOMethods");

  final RawChannel channel;
  private final int number;
  private Object name;
  final String mode;
  final boolean closeFd;
  final boolean reads;
  final boolean writes;

  /**
   * A file on a channel.
   *
   * @param number its descriptor
   */
  PyFileIO(PyType type, RawChannel channel, int number, Object name, String mode, boolean closeFd) {
    super(type);
    this.channel = channel;
    this.number = number;
    this.name = name;
    this.mode = mode;
    this.closeFd = closeFd;
    boolean both = mode.indexOf('+') >= 0;
    this.reads = both || mode.indexOf('r') >= 0;
    this.writes = both || mode.indexOf('r') < 0;
  }

  @Override
  void checkOpen() {
    if (closed) {
      throw Err.valueError("I/O operation on closed file");
    }
  }

  /** {@code name} is what was given, where an opener opened it. */
  void rename(Object value) {
    name = value;
  }

  private void checkReadable() {
    checkOpen();
    if (!reads) {
      throw IoErrors.unsupported("File not open for reading");
    }
  }

  @Override
  byte[] read(long size) {
    checkReadable();
    return size < 0 ? readAll() : readSome((int) Math.min(size, Integer.MAX_VALUE - 8));
  }

  private byte[] readAll() {
    byte[] bytes = new byte[Math.max(8192, remaining() + 1)];
    int count = 0;
    while (true) {
      int got = readInto(bytes, count, bytes.length - count);
      if (got == 0) {
        return Arrays.copyOf(bytes, count);
      }
      count += got;
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
    }
  }

  private int remaining() {
    try {
      long left = channel.seekable() ? channel.size() - channel.position() : 0;
      return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE - 16));
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  int readInto(byte[] into, int from, int length) {
    try {
      return channel.read(into, from, length);
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  byte[] readSome(int size) {
    checkReadable();
    byte[] bytes = new byte[size];
    int got = size == 0 ? 0 : readInto(bytes, 0, size);
    return got == size ? bytes : Arrays.copyOf(bytes, got);
  }

  @Override
  byte[] readLine(long limit) {
    checkReadable();
    byte[] line = new byte[64];
    int count = 0;
    while (limit < 0 || count < limit) {
      if (count == line.length) {
        line = Arrays.copyOf(line, count * 2);
      }
      if (readInto(line, count, 1) == 0 || line[count++] == '\n') {
        break;
      }
    }
    return Arrays.copyOf(line, count);
  }

  @Override
  int write(byte[] bytes, int from, int length) {
    checkOpen();
    if (!writes) {
      throw IoErrors.unsupported("File not open for writing");
    }
    try {
      channel.write(bytes, from, length);
      return length;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  void flush() {
    checkOpen();
  }

  @Override
  void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (closeFd && FileTable.isOpen(number)) {
      try {
        if (FileTable.remove(number)) {
          channel.close();
        }
      } catch (IOException e) {
        throw OsErrors.of(e, null);
      }
    }
  }

  @Override
  long seek(long position, int whence) {
    checkOpen();
    try {
      long target =
          switch (whence) {
            case 0 -> position;
            case 1 -> channel.position() + position;
            case 2 -> channel.size() + position;
            default -> throw OsErrors.of(Errno.EINVAL, null);
          };
      if (target < 0) {
        throw OsErrors.of(Errno.EINVAL, null);
      }
      channel.seek(target);
      return target;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  long tell() {
    checkOpen();
    try {
      return channel.position();
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  long truncate(@Nullable Long size) {
    checkOpen();
    if (!writes) {
      throw IoErrors.unsupported("File not open for writing");
    }
    try {
      long target = size == null ? channel.position() : size;
      if (target < 0) {
        throw OsErrors.of(Errno.EINVAL, null);
      }
      channel.truncate(target);
      return target;
    } catch (IOException e) {
      throw OsErrors.of(e, null);
    }
  }

  @Override
  boolean readable() {
    checkOpen();
    return reads;
  }

  @Override
  boolean writable() {
    checkOpen();
    return writes;
  }

  @Override
  boolean seekable() {
    checkOpen();
    return channel.seekable();
  }

  @Override
  long fileno() {
    checkOpen();
    return number;
  }

  @Override
  boolean terminal() {
    checkOpen();
    return channel.terminal();
  }

  @Override
  Object name() {
    return name;
  }
}
