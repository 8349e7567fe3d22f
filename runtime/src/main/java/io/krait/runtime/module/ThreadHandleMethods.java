package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code _thread._ThreadHandle}. */
@PyTypeInfo(value = "_ThreadHandle", module = "_thread")
final class ThreadHandleMethods {
  private ThreadHandleMethods() {}

  @Py("__new__(cls: type) -> Self")
  static PyThreadHandle create(PyType cls) {
    return new PyThreadHandle();
  }

  @Py(value = "ident(self) -> int", kind = Py.Kind.GETTER)
  static long ident(PyThreadHandle self) {
    return self.ident();
  }

  @Py("join(self, timeout: float | None = None, /) -> None")
  static void join(PyThreadHandle self, Object timeout) {
    double seconds = timeout == PyNone.NONE ? -1 : Convert.real(timeout);
    self.join(seconds < 0 ? -1 : PyLock.LockWaits.nanos(true, seconds));
  }

  @Py("is_done(self, /) -> bool")
  static boolean isDone(PyThreadHandle self) {
    return self.isDone();
  }

  @Py("_set_done(self, /) -> None")
  static void setDone(PyThreadHandle self) {
    self.setDone();
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyThreadHandle self) {
    return "<_ThreadHandle object: ident=" + self.ident() + ">";
  }
}
