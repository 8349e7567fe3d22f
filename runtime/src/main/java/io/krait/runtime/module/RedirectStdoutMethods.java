package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.redirect_stdout}. */
@PyTypeInfo(value = "redirect_stdout", module = "contextlib")
final class RedirectStdoutMethods {
  private static final String STREAM = "stdout";

  private RedirectStdoutMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyManager create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyManager(cls);
  }

  @Py("__init__(self, new_target: Any) -> None")
  static void init(PyManager self, Object target) {
    self.arguments = PyTuple.of(target);
  }

  @Py("__enter__(self) -> Any")
  static Object enter(PyManager self) {
    Object sys = Imports.load("sys");
    self.saved.push(Attrs.get(sys, STREAM));
    Attrs.set(sys, STREAM, self.arguments.get(0));
    return self.arguments.get(0);
  }

  @Py("__exit__(self, exctype: Any, excinst: Any, exctb: Any) -> None")
  static void exit(PyManager self, Object type, Object value, Object traceback) {
    Attrs.set(Imports.load("sys"), STREAM, self.saved.pop());
  }
}
