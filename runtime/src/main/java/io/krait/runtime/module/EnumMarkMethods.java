package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code enum.member} and {@code enum.nonmember}. */
@PyTypeInfo(value = "member", module = "enum")
final class EnumMarkMethods {
  private EnumMarkMethods() {}

  @Py("__new__(cls: type, value: Any) -> Self")
  static PyEnumMark create(PyType cls, Object value) {
    return new PyEnumMark(cls, value);
  }

  @Py(value = "value(self) -> Any", kind = Py.Kind.GETTER)
  static Object value(PyEnumMark self) {
    return self.value;
  }
}
