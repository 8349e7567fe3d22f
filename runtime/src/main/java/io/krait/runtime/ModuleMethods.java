package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code module}. */
@PyTypeInfo(value = "ModuleType", module = "types")
public final class ModuleMethods {
  private ModuleMethods() {}

  @Py("__new__(cls: type, name: str, doc: str | None = None) -> ModuleType")
  public static PyModule new_(PyType cls, String name, Object doc) {
    PyModule m = new PyModule(name);
    m.set("__doc__", doc);
    return m;
  }

  @Py("__init__(self, name: str, doc: str | None = None) -> None")
  public static void init(PyModule self, Object name, Object doc) {}

  @Py("__repr__(self, /) -> str")
  public static String repr(PyModule self) {
    Object file = self.getOrNull("__file__");
    if (file != null) {
      return "<module '" + self.name() + "' from " + Ops.repr(file) + ">";
    }
    return self instanceof NativeModule
        ? "<module '" + self.name() + "' (built-in)>"
        : "<module '" + self.name() + "'>";
  }

  @Py("__dir__(self, /) -> list[str]")
  public static Object dir(PyModule self) {
    Object own = self.getOrNull("__dir__");
    return own != null ? Calls.call0(own) : Dir.ofModule(self);
  }

  @Py("__getattribute__(self, name: str, /) -> Any")
  public static Object getAttribute(PyModule self, String name) {
    Object v = self.attribute(name);
    if (v == null) {
      throw AttrErrors.missing(self, name);
    }
    return v;
  }
}
