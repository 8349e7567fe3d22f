package io.krait.runtime.module;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A byte stream as the operating system gives it, without buffer. */
abstract class RawChannel {
  /** How many descriptors stand for it; guarded by {@link FileTable}. */
  int users;

  private boolean inheritable;

  boolean inheritable() {
    return inheritable;
  }

  void setInheritable(boolean value) {
    inheritable = value;
  }

  /** The selectable channel of the JVM beneath, or null. */
  @Nullable SelectableChannel selectable() {
    return null;
  }

  /** The path that it was opened by, or null. */
  @Nullable Path path() {
    return null;
  }

  /** Up to {@code length} bytes; the number read, or 0 at the end. */
  abstract int read(byte[] into, int from, int length) throws IOException;

  /** All the bytes. */
  abstract void write(byte[] bytes, int from, int length) throws IOException;

  /** Some of the bytes; how many. */
  int writeSome(byte[] bytes, int from, int length) throws IOException {
    write(bytes, from, length);
    return length;
  }

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
