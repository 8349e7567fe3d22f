package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code io.BytesIO}. */
@PyTypeInfo(value = "BytesIO(BufferedIOBase)", module = "_io")
final class BytesIOMethods {
  private BytesIOMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyBytesIO create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyBytesIO(cls);
  }

  @Py("__init__(self, initial_bytes: Any = b'') -> None")
  static void init(PyBytesIO self, Object initial) {
    self.reset(initial == PyNone.NONE ? new byte[0] : IoArgs.bytes(initial));
  }

  @Py("getvalue(self) -> bytes")
  static PyBytes getvalue(PyBytesIO self) {
    return PyBytes.of(self.value());
  }

  @Py("getbuffer(self) -> Any")
  static Object getbuffer(PyBytesIO self) {
    return Calls.call1(io.krait.runtime.Names.builtin("memoryview"), PyBytes.of(self.value()));
  }
}
