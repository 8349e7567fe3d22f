package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Imports;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** {@code help}: what {@code pydoc} says. */
@PyTypeInfo(value = "_Helper", module = "_sitebuiltins")
public final class PyHelper implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("_sitebuiltins._Helper", Types.OBJECT, "io.krait.runtime.module.PyHelper");

  @Override
  public PyType type() {
    return TYPE;
  }

  @Py("__call__(self, *args: Any, **kwds: Any) -> Any")
  static Object call(PyHelper self, PyTuple args, PyDict kwds) {
    return Calls.callEx(Attrs.get(Imports.load("pydoc"), "help"), args, kwds);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyHelper self) {
    return "Type help() for interactive help, or help(object) for help about object.";
  }
}
