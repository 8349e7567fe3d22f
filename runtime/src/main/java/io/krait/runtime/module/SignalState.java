package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Imports;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyThread;
import io.krait.runtime.Unraisable;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Handlers by signal number, and the one timer of {@code alarm}. */
final class SignalState {
  private static final String[] NAMES = {
    "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
    "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU",
    "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"
  };
  private static final String[] TEXTS = {
    "",
    "Hangup",
    "Interrupt",
    "Quit",
    "Illegal instruction",
    "Trace/breakpoint trap",
    "Aborted",
    "Bus error",
    "Floating point exception",
    "Killed",
    "User defined signal 1",
    "Segmentation fault",
    "User defined signal 2",
    "Broken pipe",
    "Alarm clock",
    "Terminated",
    "Stack fault",
    "Child exited",
    "Continued",
    "Stopped (signal)",
    "Stopped",
    "Stopped (tty input)",
    "Stopped (tty output)",
    "Urgent I/O condition",
    "CPU time limit exceeded",
    "File size limit exceeded",
    "Virtual timer expired",
    "Profiling timer expired",
    "Window changed",
    "I/O possible",
    "Power failure",
    "Bad system call"
  };
  private static final int INTERRUPT = 2;
  private static final int ALARM = 14;
  private static final int IGNORED_AT_START = 13;
  private static final double SECOND = 1000.0;

  private static final Map<Integer, Object> HANDLERS = new ConcurrentHashMap<>();
  private static @Nullable Timer timer;
  private static long due;
  private static double period;
  private static long wakeup = -1;

  private SignalState() {}

  static Object get(int number) {
    Object handler = HANDLERS.get(number);
    if (handler != null) {
      return handler;
    }
    if (number == INTERRUPT) {
      return Attrs.get(Imports.load("_signal"), "default_int_handler");
    }
    return number == IGNORED_AT_START || number == 25 ? (Object) 1L : (Object) 0L;
  }

  static Object set(int number, Object handler) {
    Object old = get(number);
    if (number == 9 || number == 19) {
      throw OsErrors.of(Errno.EINVAL, PyNone.NONE);
    }
    HANDLERS.put(number, handler);
    install(number, handler);
    return old;
  }

  // Those that the JVM itself needs cannot be had: they stay with it, and raise() still works.
  private static void install(int number, Object handler) {
    if (number >= NAMES.length) {
      return;
    }
    try {
      Class<?> type = Class.forName("sun.misc.SignalHandler");
      Class<?> signal = Class.forName("sun.misc.Signal");
      Object java =
          handler.equals(0L)
              ? type.getField("SIG_DFL").get(null)
              : handler.equals(1L) ? type.getField("SIG_IGN").get(null) : delivering(type, number);
      signal
          .getMethod("handle", signal, type)
          .invoke(null, signal.getConstructor(String.class).newInstance(NAMES[number]), java);
    } catch (ReflectiveOperationException e) {
      return;
    }
  }

  private static Object delivering(Class<?> type, int number) {
    return java.lang.reflect.Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          deliver(number);
          return null;
        });
  }

  private static void deliver(int number) {
    Thread thread = new PyThread(() -> run(number), "signal", 1L << 20);
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
  }

  private static void run(int number) {
    try {
      call(number);
    } catch (PyBaseException e) {
      Unraisable.report(e, "Exception ignored in signal handler", get(number));
    }
  }

  private static void call(int number) {
    Object handler = get(number);
    if (Calls.isCallable(handler)) {
      Calls.call2(handler, (long) number, PyNone.NONE);
    }
  }

  /** {@code raise_signal}: the handler runs here and now. */
  static void raise(int number) {
    Object handler = get(number);
    if (Calls.isCallable(handler)) {
      call(number);
    } else if (handler.equals(0L) && number < NAMES.length && number != 17 && number != 28) {
      throw Err.of(Exceptions.SYSTEM_EXIT, 128L + number);
    }
  }

  /** {@code _thread.interrupt_main}. */
  static void trip(long number) {
    if (number < 1 || number >= SignalConstants.NSIG) {
      throw Err.valueError("signal number out of range");
    }
    if (MainThread.isHere()) {
      raise((int) number);
    } else {
      deliver((int) number);
    }
  }

  static Object describe(int number) {
    return number < TEXTS.length
        ? TEXTS[number]
        : number < 34 ? PyNone.NONE : "Real-time signal " + (number - 34);
  }

  /** What is left of the timer, and its period. */
  static synchronized double[] timer() {
    long now = System.currentTimeMillis();
    return new double[] {timer == null ? 0 : Math.max(due - now, 1) / SECOND, period};
  }

  /** Sets the timer; 0 stops it. */
  static synchronized double[] timer(double seconds, double interval) {
    double[] old = timer();
    Timer running = timer;
    if (running != null) {
      running.cancel();
      timer = null;
    }
    period = interval;
    if (seconds > 0) {
      start((long) Math.ceil(seconds * SECOND), (long) Math.ceil(interval * SECOND));
    }
    return old;
  }

  private static void start(long millis, long again) {
    Timer t = new Timer(true);
    timer = t;
    due = System.currentTimeMillis() + millis;
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            rang(t, again);
            deliver(ALARM);
          }
        };
    if (again > 0) {
      t.schedule(task, millis, again);
    } else {
      t.schedule(task, millis);
    }
  }

  private static synchronized void rang(Timer t, long again) {
    if (again > 0) {
      due = System.currentTimeMillis() + again;
    } else if (timer == t) {
      timer = null;
      t.cancel();
    }
  }

  static synchronized long setWakeup(long fd) {
    long old = wakeup;
    wakeup = fd;
    return old;
  }
}
