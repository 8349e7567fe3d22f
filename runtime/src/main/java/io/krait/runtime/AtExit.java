package io.krait.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions to call at the end of the program, last one first: what {@code atexit} registers. */
public final class AtExit {
  private record Call(Object function, PyTuple args, PyDict kwargs) {}

  private static final Deque<Call> CALLS = new ArrayDeque<>();

  private AtExit() {}

  /** Registers a callable without arguments. */
  public static void add(Object callable) {
    add(callable, PyTuple.of(), new PyDict());
  }

  /** Registers a call. */
  public static synchronized void add(Object function, PyTuple args, PyDict kwargs) {
    CALLS.push(new Call(function, args, kwargs));
  }

  /** Forgets all calls of functions that equal one. */
  public static void remove(Object function) {
    List<Call> all;
    synchronized (AtExit.class) {
      all = new ArrayList<>(CALLS);
    }
    for (Call c : all) {
      if (Ops.eqBool(c.function, function)) {
        synchronized (AtExit.class) {
          CALLS.remove(c);
        }
      }
    }
  }

  /** Forgets all. */
  public static synchronized void clear() {
    CALLS.clear();
  }

  /** How many there are. */
  public static synchronized long count() {
    return CALLS.size();
  }

  private static synchronized @Nullable Call next() {
    return CALLS.poll();
  }

  /** Calls what was registered; exceptions are reported as unraisable. */
  public static void runAll() {
    for (Call c = next(); c != null; c = next()) {
      try {
        Calls.callEx(c.function, c.args, c.kwargs);
      } catch (PyBaseException e) {
        Unraisable.report(e, "Exception ignored in atexit callback", c.function);
      }
    }
  }

  /** At the program's end, after its threads: {@code threading} and then what was registered. */
  static int run(int code) {
    if (Imports.modules().getStr("threading") instanceof PyModule threading
        && threading.getOrNull("_shutdown") != null) {
      try {
        Calls.callMethod0(threading, "_shutdown");
      } catch (PyBaseException e) {
        Unraisable.report(e, "Exception ignored on threading shutdown", threading);
      }
    }
    runAll();
    return code;
  }
}
