package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code struct.Struct}. */
@PyTypeInfo(value = "Struct", module = "_struct")
final class StructMethods {
  private StructMethods() {}

  @Py("__new__(cls: type, format: str) -> Self")
  static PyStruct create(PyType cls, Object format) {
    return new PyStruct(cls, format);
  }

  @Py(value = "format(self) -> str", kind = Py.Kind.GETTER)
  static Object format(PyStruct self) {
    return self.text;
  }

  @Py(value = "size(self) -> int", kind = Py.Kind.GETTER)
  static long size(PyStruct self) {
    return self.format.size();
  }

  @Py("pack(self, /, *v: Any) -> bytes")
  static PyBytes pack(PyStruct self, PyTuple values) {
    return PyBytes.of(self.format.pack(values.items(), 0, "pack"));
  }

  @Py("pack_into(self, buffer: Any, offset: int, /, *v: Any) -> None")
  static void packInto(PyStruct self, Object buffer, long offset, PyTuple values) {
    StructModule.packInto(self.format, buffer, offset, values);
  }

  @Py("unpack(self, buffer: Any, /) -> tuple[Any, ...]")
  static PyTuple unpack(PyStruct self, Object buffer) {
    return StructModule.unpack(self.format, buffer);
  }

  @Py("unpack_from(self, /, buffer: Any, offset: int = 0) -> tuple[Any, ...]")
  static PyTuple unpackFrom(PyStruct self, Object buffer, long offset) {
    return StructModule.unpackFrom(self.format, buffer, offset);
  }

  @Py("iter_unpack(self, buffer: Any, /) -> Iterator[tuple[Any, ...]]")
  static Object iterUnpack(PyStruct self, Object buffer) {
    return StructModule.iterUnpack(self.format, buffer);
  }

  @Py("__repr__(self) -> str")
  static String repr(PyStruct self) {
    return "Struct(" + Ops.repr(self.text) + ")";
  }
}
