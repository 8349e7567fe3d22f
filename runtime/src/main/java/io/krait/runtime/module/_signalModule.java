package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Names;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _signal}. Handlers run in a thread of the JVM, between what others do. */
@PyModuleInfo(
    value = "_signal",
    doc = "This module provides mechanisms to use signal handlers in Python.",
    parts = {SignalConstants.class, SignalUnsupported.class})
final class _signalModule {
  private _signalModule() {}

  @PyConst("ItimerError: type")
  static Object itimerError() {
    return Names.builtin("OSError");
  }

  @Py("signal(signalnum: int, handler: Any, /) -> Any")
  static Object signal(long number, Object handler) {
    boolean constant = Convert.isInt(handler) && Convert.index(handler) >> 1 == 0;
    if (!constant && !Calls.isCallable(handler)) {
      throw Err.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    if (!MainThread.isHere()) {
      throw Err.valueError("signal only works in main thread of the main interpreter");
    }
    return SignalState.set(checked(number), constant ? Convert.indexInt(handler) : handler);
  }

  @Py("getsignal(signalnum: int, /) -> Any")
  static Object getsignal(long number) {
    return SignalState.get(checked(number));
  }

  private static int checked(long number) {
    if (number < 1 || number >= SignalConstants.NSIG) {
      throw Err.valueError("signal number out of range");
    }
    return (int) number;
  }

  @Py("default_int_handler(signalnum: int, frame: Any, /) -> None")
  static void defaultIntHandler(long number, Object frame) {
    throw Err.of(Exceptions.KEYBOARD_INTERRUPT);
  }

  @Py("raise_signal(signalnum: int, /) -> None")
  static void raiseSignal(long number) {
    SignalState.raise(checked(number));
  }

  @Py("strsignal(signalnum: int, /) -> str | None")
  static Object strsignal(long number) {
    return SignalState.describe(checked(number));
  }

  @Py("valid_signals() -> set[int]")
  static PySet validSignals() {
    PySet all = new PySet();
    for (long i = 1; i < SignalConstants.NSIG; i++) {
      if (i != 32 && i != 33) {
        all.add(i);
      }
    }
    return all;
  }

  @Py("alarm(seconds: int, /) -> int")
  static long alarm(long seconds) {
    return (long) Math.ceil(SignalState.timer((double) seconds, 0)[0]);
  }

  @Py("setitimer(which: int, seconds: float, interval: float = 0.0, /) -> tuple[float, float]")
  static PyTuple setitimer(long which, double seconds, double interval) {
    if (which != 0) {
      throw Err.notImplementedError("setitimer() knows ITIMER_REAL only");
    }
    double[] old = SignalState.timer(seconds, interval);
    return PyTuple.of(old[0], old[1]);
  }

  @Py("getitimer(which: int, /) -> tuple[float, float]")
  static PyTuple getitimer(long which) {
    double[] now = SignalState.timer();
    return PyTuple.of(now[0], now[1]);
  }

  @Py("siginterrupt(signalnum: int, flag: bool, /) -> None")
  static void siginterrupt(long number, boolean flag) {
    checked(number);
  }

  @Py("set_wakeup_fd(fd: int, /, *, warn_on_full_buffer: bool = True) -> int")
  static long setWakeupFd(long fd, boolean warn) {
    return SignalState.setWakeup(fd);
  }

  @Py("pthread_kill(thread_id: int, signalnum: int, /) -> None")
  static void pthreadKill(long thread, long number) {
    if (number != 0) {
      SignalState.raise(checked(number));
    }
  }

  @Py("pthread_sigmask(how: int, mask: Any, /) -> Any")
  static PySet pthreadSigmask(long how, Object mask) {
    return new PySet();
  }
}
