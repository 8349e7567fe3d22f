package io.krait.runtime;

/** The {@code with} statement. */
public final class With {
  private With() {}

  /** Enters; gives the value for {@code as} and the bound {@code __exit__}. */
  public static Object[] enter(Object manager) {
    PyType t = Types.of(manager);
    Object enter = t.lookup("__enter__");
    Object exit = t.lookup("__exit__");
    if (enter == null) {
      throw missing(t, "");
    }
    if (exit == null) {
      throw missing(t, " (missed __exit__ method)");
    }
    Object bound = Slots.bind(exit, manager);
    return new Object[] {Slots.call1(enter, manager), bound};
  }

  private static PyBaseException missing(PyType t, String detail) {
    return Err.typeError(
        "'" + t.name + "' object does not support the context manager protocol" + detail);
  }

  /** Calls {@code __exit__} with an exception; whether it suppresses it. */
  public static boolean exit(Object exitMethod, PyBaseException e) {
    PyTraceback t = e.traceback();
    return Ops.truth(Calls.call3(exitMethod, e.type(), e, t == null ? PyNone.NONE : t));
  }

  /** Calls {@code __exit__(None, None, None)}. */
  public static void exitNormally(Object exitMethod) {
    Calls.call3(exitMethod, PyNone.NONE, PyNone.NONE, PyNone.NONE);
  }
}
