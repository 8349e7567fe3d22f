package io.krait.runtime.module;

import io.krait.runtime.PyType;

/** A stream of bytes that a text file may lie upon. Sizes below zero mean "all". */
public abstract class PyBinary extends PyIOBase {
  PyBinary(PyType type) {
    super(type);
  }

  /** Reads until that many bytes or the end are there. */
  abstract byte[] read(long size);

  /** At least one byte unless at the end, with one read of the stream below at most. */
  abstract byte[] readSome(int size);

  /** Reads up to {@code length} bytes with one read of the stream below; 0 at the end. */
  int readInto(byte[] into, int from, int length) {
    byte[] bytes = readSome(length);
    System.arraycopy(bytes, 0, into, from, bytes.length);
    return bytes.length;
  }

  abstract byte[] readLine(long limit);

  abstract int write(byte[] bytes, int from, int length);
}
