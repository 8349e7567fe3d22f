package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Arrays;

/** The members of {@code io.BufferedIOBase}, with those that its native subclasses share. */
@PyTypeInfo(value = "BufferedIOBase(IOBase)", module = "io")
final class BufferedIOBaseMethods {
  private BufferedIOBaseMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyIOBase create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyIOBase(cls);
  }

  private static PyBinary stream(PyIOBase self, String operation) {
    if (self instanceof PyBinary pyBinary) {
      return pyBinary;
    }
    throw IoErrors.unsupported(operation);
  }

  @Py("read(self, size: int | None = -1, /) -> bytes")
  static Object read(PyIOBase self, Object size) {
    return PyBytes.of(stream(self, "read").read(IoArgs.size(size)));
  }

  @Py("read1(self, size: int = -1, /) -> bytes")
  static Object read1(PyIOBase self, Object size) {
    long count = IoArgs.size(size);
    int most = count < 0 ? PyBuffered.SIZE : (int) Math.min(count, Integer.MAX_VALUE - 8);
    if (count < 0 && self instanceof PyBytesIO) {
      most = Integer.MAX_VALUE - 8;
    }
    return PyBytes.of(stream(self, "read1").readSome(most));
  }

  @Py("readinto(self, buffer: Any, /) -> int")
  static Object readinto(PyIOBase self, Object buffer) {
    return fill(stream(self, "readinto"), buffer);
  }

  @Py("readinto1(self, buffer: Any, /) -> int")
  static Object readinto1(PyIOBase self, Object buffer) {
    return fill(stream(self, "readinto1"), buffer);
  }

  /** Reads into a bytearray or memoryview; the number of bytes. */
  static Object fill(PyBinary self, Object buffer) {
    if (buffer instanceof PyBytes || Convert.isStr(buffer)) {
      throw Err.typeError(
          "readinto() argument must be read-write bytes-like object, not " + Types.of(buffer).name);
    }
    long length = Ops.len(buffer);
    byte[] bytes = self instanceof PyFileIO ? self.readSome((int) length) : self.read(length);
    Ops.setItem(buffer, new PySlice(0L, (long) bytes.length, PyNone.NONE), PyBytes.of(bytes));
    return (long) bytes.length;
  }

  @Py("write(self, buffer: Any, /) -> int")
  static Object write(PyIOBase self, Object buffer) {
    PyBinary stream = stream(self, "write");
    if (stream instanceof PyBuffered && stream.type() == PyBuffered.READER) {
      throw IoErrors.unsupported("write");
    }
    byte[] bytes = IoArgs.bytes(buffer);
    return (long) stream.write(bytes, 0, bytes.length);
  }

  @Py("detach(self) -> Any")
  static Object detach(PyIOBase self) {
    if (self instanceof PyBuffered buffered) {

      buffered.flush();
      buffered.closed = true;
      OpenWriters.remove(buffered);
      return ForeignBinary.unwrap(buffered.raw);
    }
    throw IoErrors.unsupported("detach");
  }

  @Py("peek(self, size: int = 0, /) -> bytes")
  static Object peek(PyIOBase self, Object size) {
    if (self instanceof PyBuffered pyBuffered) {
      return PyBytes.of(pyBuffered.peek());
    }
    throw Err.attributeError("'" + Types.of(self).name + "' object has no attribute 'peek'");
  }

  @Py(value = "raw(self) -> Any", kind = Py.Kind.GETTER)
  static Object raw(PyIOBase self) {
    if (self instanceof PyBuffered pyBuffered) {
      return ForeignBinary.unwrap(pyBuffered.raw);
    }
    throw Err.attributeError("'" + Types.of(self).name + "' object has no attribute 'raw'");
  }

  @Py(value = "name(self) -> Any", kind = Py.Kind.GETTER)
  static Object name(PyIOBase self) {
    Object name = self.name();
    if (name == null) {
      throw Err.attributeError("'" + Types.of(self).name + "' object has no attribute 'name'");
    }
    return name;
  }

  @Py(value = "mode(self) -> str", kind = Py.Kind.GETTER)
  static Object mode(PyIOBase self) {
    if (self instanceof PyBuffered pyBuffered) {
      return io.krait.runtime.Attrs.get(ForeignBinary.unwrap(pyBuffered.raw), "mode");
    }
    throw Err.attributeError("'" + Types.of(self).name + "' object has no attribute 'mode'");
  }

  @Py("__repr__(self) -> str")
  static String repr(PyIOBase self) {
    Object name = self.name();
    if (self instanceof PyBuffered) {
      String shown = name == null ? "" : " name=" + Ops.repr(name);
      return "<" + self.type().name + shown + ">";
    }
    return (String) Calls.call1(io.krait.runtime.Attrs.get(Types.OBJECT, "__repr__"), self);
  }

  /** The bytes of a stream that the program defines. */
  static byte[] copy(byte[] bytes, int from, int length) {
    return Arrays.copyOfRange(bytes, from, from + length);
  }
}
