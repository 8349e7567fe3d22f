package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code contextlib.suppress}. */
@PyTypeInfo(value = "suppress", module = "contextlib")
final class SuppressMethods {
  private SuppressMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyManager create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyManager(cls);
  }

  @Py("__init__(self, *exceptions: type[BaseException]) -> None")
  static void init(PyManager self, PyTuple exceptions) {
    self.arguments = exceptions;
  }

  @Py("__enter__(self) -> None")
  static void enter(PyManager self) {}

  @Py("__exit__(self, exctype: Any, excinst: Any, exctb: Any) -> bool")
  static Object exit(PyManager self, Object type, Object value, Object traceback) {
    if (type == PyNone.NONE) {
      return PyNone.NONE;
    }
    if (Ops.truth(Calls.call2(Names.builtin("issubclass"), type, self.arguments))) {
      return true;
    }
    if (((PyType) type).isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
      Object pair = Calls.call1(Attrs.get(value, "split"), self.arguments);
      Object rest = Ops.getItem(pair, 1L);
      if (rest == PyNone.NONE) {
        return true;
      }
      throw (PyBaseException) rest;
    }
    return false;
  }
}
