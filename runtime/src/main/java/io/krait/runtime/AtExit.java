package io.krait.runtime;

import java.util.ArrayDeque;
import java.util.Deque;

/** Functions to call at the end of the program, last one first: what {@code atexit} registers. */
public final class AtExit {
  private static final Deque<Object> CALLS = new ArrayDeque<>();

  private AtExit() {}

  /** Registers a callable without arguments. */
  public static synchronized void add(Object callable) {
    CALLS.push(callable);
  }

  private static synchronized Object next() {
    Object c = CALLS.poll();
    return c == null ? PyNone.NONE : c;
  }

  /** Calls what was registered; exceptions are printed. */
  static int run(int code) {
    for (Object c = next(); c != PyNone.NONE; c = next()) {
      try {
        Calls.call0(c);
      } catch (PyBaseException e) {
        Launcher.report(e);
      }
    }
    return code;
  }
}
