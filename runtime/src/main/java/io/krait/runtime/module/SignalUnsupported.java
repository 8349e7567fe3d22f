package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.meta.Py;

/** What {@code signal} cannot do on the JVM, which does not block or await signals. */
final class SignalUnsupported {
  private SignalUnsupported() {}

  private static RuntimeException none(String function) {
    return Err.notImplementedError("signal." + function + "() is not supported on the JVM");
  }

  @Py("pause() -> None")
  static void pause() {
    throw none("pause");
  }

  @Py("sigpending() -> Any")
  static Object sigpending() {
    throw none("sigpending");
  }

  @Py("sigwait(sigset: Any, /) -> int")
  static Object sigwait(Object set) {
    throw none("sigwait");
  }

  @Py("sigwaitinfo(sigset: Any, /) -> Any")
  static Object sigwaitinfo(Object set) {
    throw none("sigwaitinfo");
  }

  @Py("sigtimedwait(sigset: Any, timeout: Any, /) -> Any")
  static Object sigtimedwait(Object set, Object timeout) {
    throw none("sigtimedwait");
  }
}
