package io.krait.runtime;

/** The last line of a traceback: {@code ValueError: text}. */
final class ExceptionText {
  private ExceptionText() {}

  static String of(PyBaseException e) {
    PyType t = e.type();
    String module = t.module();
    String name =
        module.equals("builtins") || module.equals("__main__")
            ? t.qualname()
            : module + "." + t.qualname();
    String text = text(e);
    return text.isEmpty() ? name : name + ": " + text;
  }

  /** {@code str(e)}, or CPython's placeholder where that fails. */
  static String text(PyBaseException e) {
    try {
      return Ops.str(e);
    } catch (PyBaseException failed) {
      return "<exception str() failed>";
    }
  }
}
