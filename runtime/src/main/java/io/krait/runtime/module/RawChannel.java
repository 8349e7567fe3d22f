package io.krait.runtime.module;

import java.io.IOException;

/** A byte stream as the operating system gives it, without buffer. */
abstract class RawChannel {
  /** Up to {@code length} bytes; the number read, or 0 at the end. */
  abstract int read(byte[] into, int from, int length) throws IOException;

  /** All the bytes. */
  abstract void write(byte[] bytes, int from, int length) throws IOException;

  abstract void close() throws IOException;

  boolean seekable() {
    return false;
  }

  long position() throws IOException {
    throw new IOException("Illegal seek");
  }

  /** The size in bytes. */
  long size() throws IOException {
    throw new IOException("Illegal seek");
  }

  void seek(long position) throws IOException {
    throw new IOException("Illegal seek");
  }

  void truncate(long size) throws IOException {
    throw new IOException("Invalid argument");
  }

  int fileno() {
    return -1;
  }

  boolean terminal() {
    return false;
  }
}
