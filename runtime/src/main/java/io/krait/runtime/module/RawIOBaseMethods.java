package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The members of {@code io.RawIOBase}, whose subclasses define {@code readinto} and {@code write}.
 */
@PyTypeInfo(value = "RawIOBase(IOBase)", module = "io")
final class RawIOBaseMethods {
  private RawIOBaseMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyIOBase create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyIOBase(cls);
  }

  @Py("read(self, size: int | None = -1, /) -> bytes | None")
  static Object read(PyIOBase self, Object size) {
    long count = IoArgs.size(size);
    if (self instanceof PyBinary pyBinary) {
      return PyBytes.of(pyBinary.read(count));
    }
    if (count < 0) {
      return Calls.callMethod0(self, "readall");
    }
    Object buffer = Calls.call1(Types.BYTEARRAY, count);
    Object got = Calls.callMethod1(self, "readinto", buffer);
    if (got == PyNone.NONE) {
      return got;
    }
    byte[] bytes = IoArgs.bytes(buffer);
    return PyBytes.of(Arrays.copyOf(bytes, (int) Convert.index(got)));
  }

  @Py("readall(self) -> bytes | None")
  static Object readall(PyIOBase self) {
    if (self instanceof PyBinary pyBinary) {
      return PyBytes.of(pyBinary.read(-1));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      Object part = Calls.callMethod1(self, "read", 8192L);
      if (part == PyNone.NONE) {
        return all.size() == 0 ? part : PyBytes.of(all.toByteArray());
      }
      byte[] bytes = IoArgs.bytes(part);
      if (bytes.length == 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.write(bytes, 0, bytes.length);
    }
  }

  @Py("readinto(self, buffer: Any, /) -> int | None")
  static Object readinto(PyIOBase self, Object buffer) {
    if (self instanceof PyBinary pyBinary) {
      return BufferedIOBaseMethods.fill(pyBinary, buffer);
    }
    throw Err.notImplementedError("");
  }

  @Py("write(self, b: Any, /) -> int | None")
  static Object write(PyIOBase self, Object data) {
    if (self instanceof PyBinary pyBinary) {
      byte[] bytes = IoArgs.bytes(data);
      return (long) pyBinary.write(bytes, 0, bytes.length);
    }
    throw Err.notImplementedError("");
  }
}
