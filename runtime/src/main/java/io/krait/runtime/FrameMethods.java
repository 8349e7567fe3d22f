package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code frame}. */
@PyTypeInfo(value = "FrameType", module = "types")
public final class FrameMethods {
  private FrameMethods() {}

  @Py(value = "f_lineno(self) -> int", kind = Py.Kind.GETTER)
  public static long line(PyFrame self) {
    return self.traceback.line();
  }

  @Py(value = "f_code(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyFrame self) {
    return self.traceback.code;
  }
}
