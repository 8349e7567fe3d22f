package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.nullcontext}. */
@PyTypeInfo(value = "nullcontext", module = "contextlib")
final class NullContextMethods {
  private NullContextMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyManager create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyManager(cls);
  }

  @Py("__init__(self, enter_result: Any = None) -> None")
  static void init(PyManager self, Object result) {
    self.arguments = PyTuple.of(result);
  }

  @Py(value = "enter_result(self) -> Any", kind = Py.Kind.GETTER)
  static Object enterResult(PyManager self) {
    return self.arguments.get(0);
  }

  @Py("__enter__(self) -> Any")
  static Object enter(PyManager self) {
    return self.arguments.get(0);
  }

  @Py("__exit__(self, *excinfo: Any) -> None")
  static void exit(PyManager self, PyTuple info) {}
}
