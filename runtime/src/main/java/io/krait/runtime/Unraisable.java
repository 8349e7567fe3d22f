package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Exceptions that nothing can catch: reported through {@code sys.unraisablehook}. */
public final class Unraisable {
  private static final PyType ARGUMENTS =
      io.krait.runtime.module.PyStructSequence.declareType(
          "UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

  private Unraisable() {}

  /** Calls the hook. */
  public static void report(PyBaseException e, String message, @Nullable Object object) {
    PyTraceback t = e.traceback();
    Object arguments =
        io.krait.runtime.module.PyStructSequence.make(
            ARGUMENTS,
            e.type(),
            e,
            t == null ? PyNone.NONE : t,
            message,
            object == null ? PyNone.NONE : object);
    Object hook = Attrs.getOrNull(Imports.load("sys"), "unraisablehook");
    try {
      if (hook != null && hook != PyNone.NONE) {
        Calls.call1(hook, arguments);
      }
    } catch (PyBaseException failed) {
      print(failed, "Exception ignored in sys.unraisablehook", hook);
    }
  }

  /** The same for any throwable. */
  public static void reportJava(Throwable t, String message, @Nullable Object object) {
    report(Tracebacks.converted(t), message, object);
  }

  /** What {@code sys.__unraisablehook__} does. */
  public static void print(Object arguments) {
    Object e = Attrs.get(arguments, "exc_value");
    Object message = Attrs.get(arguments, "err_msg");
    Object object = Attrs.get(arguments, "object");
    if (e instanceof PyBaseException raised) {
      String text = message == PyNone.NONE ? "Exception ignored in" : Ops.str(message);
      print(raised, text, object == PyNone.NONE ? null : object);
    }
  }

  private static void print(PyBaseException e, String message, @Nullable Object object) {
    String head = object == null ? message + ":\n" : message + ": " + shown(object) + "\n";
    Launcher.print(head + TracebackText.of(e));
  }

  private static String shown(Object object) {
    try {
      return Ops.repr(object);
    } catch (PyBaseException e) {
      return "<object repr() failed>";
    }
  }
}
