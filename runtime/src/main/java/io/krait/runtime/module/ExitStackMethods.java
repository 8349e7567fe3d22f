package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.With;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.ExitStack}. */
@PyTypeInfo(value = "ExitStack", module = "contextlib")
final class ExitStackMethods {
  private ExitStackMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyExitStack create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyExitStack(cls);
  }

  @Py("__init__(self) -> None")
  static void init(PyExitStack self) {}

  @Py("__enter__(self) -> Self")
  static PyExitStack enter(PyExitStack self) {
    return self;
  }

  @Py("__exit__(self, *exc_details: Any) -> bool")
  static boolean exit(PyExitStack self, PyTuple details) {
    Object value = details.size() > 1 ? details.get(1) : PyNone.NONE;
    return self.unwind(value instanceof PyBaseException pyBaseException ? pyBaseException : null);
  }

  @Py("close(self) -> None")
  static void close(PyExitStack self) {
    self.unwind(null);
  }

  @Py("enter_context(self, cm: Any) -> Any")
  static Object enterContext(PyExitStack self, Object manager) {
    Object[] entered = With.enter(manager);
    self.pushExit(entered[1]);
    return entered[0];
  }

  @Py("push(self, exit: Any) -> Any")
  static Object push(PyExitStack self, Object exit) {
    boolean manager = Types.of(exit).lookup("__exit__") != null;
    self.pushExit(manager ? Attrs.get(exit, "__exit__") : exit);
    return exit;
  }

  @Py("callback(self, callback: Any, /, *args: Any, **kwds: Any) -> Any")
  static Object callback(PyExitStack self, Object function, PyTuple arguments, PyDict keywords) {
    self.pushCallback(function, arguments, keywords);
    return function;
  }

  @Py("pop_all(self) -> Self")
  static PyExitStack popAll(PyExitStack self) {
    return self.popAll();
  }
}
