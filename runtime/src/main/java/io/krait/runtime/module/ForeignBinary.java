package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream of bytes that is a program's own object: every operation calls its methods. */
final class ForeignBinary extends PyBinary {
  private final Object object;

  private ForeignBinary(Object object) {
    super(PyIOBase.BUFFERED);
    this.object = object;
  }

  /** The stream that an object is. */
  static PyBinary of(Object object) {
    boolean own = object instanceof PyBinary && !(object instanceof ForeignBinary);
    return own && isBuiltin((PyBinary) object) ? (PyBinary) object : new ForeignBinary(object);
  }

  private static boolean isBuiltin(PyBinary stream) {
    return stream.type() == PyBytesIO.TYPE
        || stream.type() == PyFileIO.TYPE
        || stream instanceof PyBuffered;
  }

  static Object unwrap(PyBinary stream) {
    return stream instanceof ForeignBinary foreignBinary ? foreignBinary.object : stream;
  }

  private static byte[] bytes(Object o) {
    return o == PyNone.NONE ? new byte[0] : IoArgs.bytes(o);
  }

  @Override
  byte[] read(long size) {
    return bytes(
        size < 0 ? Calls.callMethod0(object, "read") : Calls.callMethod1(object, "read", size));
  }

  @Override
  byte[] readSome(int size) {
    String method = Attrs.getOrNull(object, "read1") == null ? "read" : "read1";
    return bytes(Calls.callMethod1(object, method, (long) size));
  }

  @Override
  int readInto(byte[] into, int from, int length) {
    if (Attrs.getOrNull(object, "readinto") == null) {
      return super.readInto(into, from, length);
    }
    Object buffer = Calls.call1(Types.BYTEARRAY, (long) length);
    Object got = Calls.callMethod1(object, "readinto", buffer);
    if (got == PyNone.NONE) {
      return 0;
    }
    int count = (int) Convert.index(got);
    System.arraycopy(IoArgs.bytes(buffer), 0, into, from, count);
    return count;
  }

  @Override
  byte[] readLine(long limit) {
    return bytes(Calls.callMethod1(object, "readline", limit));
  }

  @Override
  int write(byte[] bytes, int from, int length) {
    byte[] part = Arrays.copyOfRange(bytes, from, from + length);
    Calls.callMethod1(object, "write", PyBytes.of(part));
    return length;
  }

  @Override
  void flush() {
    Calls.callMethod0(object, "flush");
  }

  @Override
  void close() {
    closed = true;
    Calls.callMethod0(object, "close");
  }

  @Override
  boolean isClosed() {
    return Ops.truth(Attrs.get(object, "closed"));
  }

  @Override
  long seek(long position, int whence) {
    return Convert.index(Calls.callMethod2(object, "seek", position, (long) whence));
  }

  @Override
  long tell() {
    return Convert.index(Calls.callMethod0(object, "tell"));
  }

  @Override
  long truncate(@Nullable Long size) {
    Object argument = size == null ? PyNone.NONE : size;
    return Convert.index(Calls.callMethod1(object, "truncate", argument));
  }

  private boolean ask(String method) {
    return Ops.truth(Calls.callMethod0(object, method));
  }

  @Override
  boolean readable() {
    return ask("readable");
  }

  @Override
  boolean writable() {
    return ask("writable");
  }

  @Override
  boolean seekable() {
    return ask("seekable");
  }

  @Override
  long fileno() {
    return Convert.index(Calls.callMethod0(object, "fileno"));
  }

  @Override
  boolean terminal() {
    return ask("isatty");
  }

  @Override
  @Nullable Object name() {
    return IoArgs.nameOf(object);
  }
}
