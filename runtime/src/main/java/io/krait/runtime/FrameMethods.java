package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code frame}. */
@PyTypeInfo(value = "FrameType", module = "types")
public final class FrameMethods {
  private FrameMethods() {}

  @Py(value = "f_lineno(self) -> int", kind = Py.Kind.GETTER)
  public static long line(PyFrame self) {
    return self.line;
  }

  @Py(value = "f_code(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyFrame self) {
    return self.code;
  }

  @Py(value = "f_back(self) -> FrameType | None", kind = Py.Kind.GETTER)
  public static Object back(PyFrame self) {
    PyFrame b = self.back;
    return b == null ? PyNone.NONE : b;
  }

  @Py(value = "f_globals(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict globals(PyFrame self) {
    return self.globals();
  }

  @Py(value = "f_builtins(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict builtins(PyFrame self) {
    return Imports.builtins().dict();
  }

  @Py(value = "f_locals(self) -> Any", kind = Py.Kind.GETTER)
  public static Object locals(PyFrame self) {
    return self.isModule() ? self.globals() : new FrameLocals(self);
  }

  @Py(value = "f_lasti(self) -> int", kind = Py.Kind.GETTER)
  public static long lasti(PyFrame self) {
    return self.position < 0 ? -1 : 2L * self.position;
  }

  @Py(value = "f_trace(self) -> Any", kind = Py.Kind.GETTER)
  public static Object trace(PyFrame self) {
    return self.trace;
  }

  @Py(value = "f_trace(self, value: Any = None) -> None", kind = Py.Kind.SETTER)
  public static void setTrace(PyFrame self, Object value) {
    self.trace = value;
  }

  @Py(value = "f_trace_lines(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean traceLines(PyFrame self) {
    return true;
  }

  @Py(value = "f_trace_opcodes(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean traceOpcodes(PyFrame self) {
    return false;
  }

  /** Nothing is kept that could be cleared. */
  @Py("clear(self, /) -> None")
  public static void clear(PyFrame self) {}

  @Py("__repr__(self, /) -> str")
  public static String repr(PyFrame self) {
    return "<frame at "
        + Identity.address(self)
        + ", file "
        + Ops.repr(self.code.file)
        + ", line "
        + self.line
        + ", code "
        + self.code.name
        + ">";
  }
}
