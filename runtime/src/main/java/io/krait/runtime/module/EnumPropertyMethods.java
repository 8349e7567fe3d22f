package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code enum.property}. */
@PyTypeInfo(value = "property", module = "enum")
final class EnumPropertyMethods {
  private EnumPropertyMethods() {}

  @Py(
      "__new__(cls: type, fget: Any = None, fset: Any = None, fdel: Any = None, doc: Any = None) -> Self")
  static PyEnumProperty create(
      PyType cls, Object getter, Object setter, Object deleter, Object doc) {
    Object name = getter == PyNone.NONE ? "" : Attrs.getOrNull(getter, "__name__");
    return new PyEnumProperty(
        name instanceof String string ? string : "", getter == PyNone.NONE ? null : getter, null);
  }

  @Py("__set_name__(self, owner: type, name: str, /) -> None")
  static void setName(PyEnumProperty self, Object owner, String name) {
    self.name = name;
  }
}
