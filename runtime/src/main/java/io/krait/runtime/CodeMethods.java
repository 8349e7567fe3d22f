package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code code}. */
@PyTypeInfo(value = "CodeType", module = "types")
public final class CodeMethods {
  private CodeMethods() {}

  @Py(value = "co_name(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyCode self) {
    return self.name;
  }

  @Py(value = "co_qualname(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyCode self) {
    return self.qualname;
  }

  @Py(value = "co_filename(self) -> str", kind = Py.Kind.GETTER)
  public static String file(PyCode self) {
    return self.file;
  }

  @Py(value = "co_firstlineno(self) -> int", kind = Py.Kind.GETTER)
  public static long firstLine(PyCode self) {
    return self.firstLine;
  }

  @Py(value = "co_argcount(self) -> int", kind = Py.Kind.GETTER)
  public static long argCount(PyCode self) {
    return self.argCount;
  }

  @Py(value = "co_posonlyargcount(self) -> int", kind = Py.Kind.GETTER)
  public static long posOnlyCount(PyCode self) {
    return self.posOnlyCount;
  }

  @Py(value = "co_kwonlyargcount(self) -> int", kind = Py.Kind.GETTER)
  public static long kwOnlyCount(PyCode self) {
    return self.kwOnlyCount;
  }

  @Py(value = "co_flags(self) -> int", kind = Py.Kind.GETTER)
  public static long flags(PyCode self) {
    return self.flags() | 3;
  }

  @Py(value = "co_varnames(self) -> tuple[str, ...]", kind = Py.Kind.GETTER)
  public static PyTuple varNames(PyCode self) {
    return PyTuple.of((Object[]) self.varNames.clone());
  }

  @Py(value = "co_freevars(self) -> tuple[str, ...]", kind = Py.Kind.GETTER)
  public static PyTuple freeVars(PyCode self) {
    return PyTuple.of((Object[]) self.freeVars.clone());
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyCode self) {
    return "<code object "
        + self.name
        + " at "
        + Identity.address(self)
        + ", file \""
        + self.file
        + "\", line "
        + self.firstLine
        + ">";
  }
}
