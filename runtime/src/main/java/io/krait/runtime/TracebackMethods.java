package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code traceback}. */
@PyTypeInfo(value = "TracebackType", module = "types")
public final class TracebackMethods {
  private TracebackMethods() {}

  @Py(
      "__new__(cls: type, tb_next: Any, tb_frame: FrameType, tb_lasti: int, tb_lineno: int) -> Self")
  public static PyTraceback new_(PyType cls, Object next, PyFrame frame, long lasti, long line) {
    if (next != PyNone.NONE && !(next instanceof PyTraceback)) {
      throw Err.typeError("expected traceback object or None, got '" + Types.of(next).name + "'");
    }
    PyTraceback t =
        new PyTraceback(
            frame.code,
            (int) (lasti < 0 ? -1 : lasti / 2),
            next instanceof PyTraceback n ? n : null);
    t.place(frame, (int) line);
    return t;
  }

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
    if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Err.typeError("expected traceback object or None, got '" + Types.of(value).name + "'");
    }
    for (PyTraceback t = value instanceof PyTraceback v ? v : null; t != null; t = t.next) {
      if (t == self) {
        throw Err.valueError("traceback loop detected");
      }
    }
    self.next = value instanceof PyTraceback t ? t : null;
  }

  @Py(value = "tb_frame(self) -> FrameType", kind = Py.Kind.GETTER)
  public static Object frame(PyTraceback self) {
    return self.frame();
  }

  @Py(value = "tb_lasti(self) -> int", kind = Py.Kind.GETTER)
  public static long lasti(PyTraceback self) {
    return self.lasti();
  }
}
