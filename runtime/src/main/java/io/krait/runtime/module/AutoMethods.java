package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code enum.auto}. */
@PyTypeInfo(value = "auto", module = "enum")
final class AutoMethods {
  private AutoMethods() {}

  @Py("__new__(cls: type, value: Any = ...) -> Self")
  static PyAuto create(PyType cls, @Nullable Object value) {
    PyAuto made = new PyAuto(cls);
    made.value = value;
    return made;
  }

  @Py(value = "value(self) -> Any", kind = Py.Kind.GETTER)
  static Object value(PyAuto self) {
    Object value = self.value;
    return value == null ? self : value;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyAuto self) {
    Object value = self.value;
    return "auto(" + (value == null ? "<object object>" : Ops.repr(value)) + ")";
  }
}
