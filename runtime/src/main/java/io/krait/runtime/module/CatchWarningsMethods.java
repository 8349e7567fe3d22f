package io.krait.runtime.module;

import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code warnings.catch_warnings}. */
@PyTypeInfo(value = "catch_warnings", module = "warnings")
final class CatchWarningsMethods {
  private CatchWarningsMethods() {}

  @Py(
      "__new__(cls: type, *, record: bool = False, module: Any = None, action: Any = None,"
          + " category: Any = None, lineno: int = 0, append: bool = False) -> Self")
  static PyCatchWarnings create(
      PyType cls,
      boolean record,
      Object module,
      Object action,
      Object category,
      Object lineno,
      boolean append) {
    PyCatchWarnings made = new PyCatchWarnings(cls);
    made.record = record;
    made.action = action == PyNone.NONE ? "" : Ops.str(action);
    return made;
  }

  @Py("__enter__(self) -> Any")
  static Object enter(PyCatchWarnings self) {
    PyList list = self.record ? new PyList() : null;
    self.before = Warnings.enter(list);
    if (!self.action.isEmpty()) {
      Warnings.add(new Warnings.Filter(self.action, "", Exceptions.WARNING), false);
    }
    return list == null ? PyNone.NONE : list;
  }

  @Py("__exit__(self, *exc_info: Any) -> None")
  static void exit(PyCatchWarnings self, PyTuple info) {
    Warnings.State before = self.before;
    if (before != null) {
      Warnings.leave(before);
    }
  }
}
