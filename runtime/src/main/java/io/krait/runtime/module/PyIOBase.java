package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code io.IOBase}: what all file objects share. Programs may subclass it. */
public class PyIOBase extends PyIterator implements HasDict {
  public static final PyType TYPE =
      PyType.builtin("io.IOBase", Types.OBJECT, "io.krait.runtime.module.IOBaseMethods");
  public static final PyType RAW =
      PyType.builtin("io.RawIOBase", TYPE, "io.krait.runtime.module.RawIOBaseMethods");
  public static final PyType BUFFERED =
      PyType.builtin("io.BufferedIOBase", TYPE, "io.krait.runtime.module.BufferedIOBaseMethods");
  public static final PyType TEXT =
      PyType.builtin("io.TextIOBase", TYPE, "io.krait.runtime.module.TextIOBaseMethods");

  private final PyType type;
  private @Nullable PyDict dict;

  /** Closed by this class's own close. */
  boolean closed;

  /** One of the process's own streams, written at exit only. */
  boolean standard;

  public PyIOBase(PyType type) {
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }

  /** The next line, or null at the end. */
  @Override
  public @Nullable Object next() {
    return IOBaseMethods.nextLine(this);
  }

  void flush() {
    checkOpen();
  }

  // A subclass may have a flush of its own, which may fail: the file is closed all the same.
  void close() {
    if (closed) {
      return;
    }
    try {
      Calls.callMethod0(this, "flush");
    } finally {
      closed = true;
    }
  }

  long seek(long position, int whence) {
    throw IoErrors.unsupported("seek");
  }

  long tell() {
    return Convert.index(Calls.callMethod2(this, "seek", 0L, 1L));
  }

  long truncate(@Nullable Long size) {
    throw IoErrors.unsupported("truncate");
  }

  boolean readable() {
    checkOpen();
    return false;
  }

  boolean writable() {
    checkOpen();
    return false;
  }

  boolean seekable() {
    checkOpen();
    return false;
  }

  long fileno() {
    throw IoErrors.unsupported("fileno");
  }

  boolean terminal() {
    checkOpen();
    return false;
  }

  /** Whether the program sees this file as closed. */
  boolean isClosed() {
    return closed;
  }

  /** The value of {@code name}, null where there is none. */
  @Nullable Object name() {
    return null;
  }

  /**
   * Does nothing while the file is open.
   *
   * @throws io.krait.runtime.PyBaseException ValueError when the file is closed
   */
  void checkOpen() {
    if (closed) {
      throw Err.valueError("I/O operation on closed file.");
    }
  }
}
