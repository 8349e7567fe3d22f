package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code traceback}. */
@PyTypeInfo(value = "TracebackType", module = "types")
public final class TracebackMethods {
  private TracebackMethods() {}

  @Py(value = "tb_lineno(self) -> int", kind = Py.Kind.GETTER)
  public static long line(PyTraceback self) {
    return self.line();
  }

  @Py(value = "tb_next(self) -> TracebackType | None", kind = Py.Kind.GETTER)
  public static Object next(PyTraceback self) {
    PyTraceback t = self.next;
    return t == null ? PyNone.NONE : t;
  }

  @Py(value = "tb_next(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setNext(PyTraceback self, Object value) {
    self.next = value instanceof PyTraceback t ? t : null;
  }

  @Py(value = "tb_frame(self) -> FrameType", kind = Py.Kind.GETTER)
  public static Object frame(PyTraceback self) {
    return new PyFrame(self);
  }

  @Py(value = "tb_lasti(self) -> int", kind = Py.Kind.GETTER)
  public static long lasti(PyTraceback self) {
    return self.position;
  }
}
