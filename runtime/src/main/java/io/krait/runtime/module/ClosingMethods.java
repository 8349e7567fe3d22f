package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.closing}. */
@PyTypeInfo(value = "closing", module = "contextlib")
final class ClosingMethods {
  private ClosingMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyManager create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyManager(cls);
  }

  @Py("__init__(self, thing: Any) -> None")
  static void init(PyManager self, Object thing) {
    self.arguments = PyTuple.of(thing);
  }

  @Py(value = "thing(self) -> Any", kind = Py.Kind.GETTER)
  static Object thing(PyManager self) {
    return self.arguments.get(0);
  }

  @Py("__enter__(self) -> Any")
  static Object enter(PyManager self) {
    return self.arguments.get(0);
  }

  @Py("__exit__(self, *exc_info: Any) -> None")
  static void exit(PyManager self, PyTuple info) {
    Calls.callMethod0(self.arguments.get(0), "close");
  }
}
