package io.krait.runtime.module;

import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code warnings}. The place of a warning is not shown. */
@PyModuleInfo(value = "warnings", standIn = true)
final class WarningsModule {
  private WarningsModule() {}

  @Py(
      "warn(message: Any, category: Any = None, stacklevel: int = 1, source: Any = None, *,"
          + " skip_file_prefixes: Any = ()) -> None")
  static void warn(Object message, Object category, Object level, Object source, Object prefixes) {
    Warnings.warn(message, category);
  }

  @Py(
      "warn_explicit(message: Any, category: Any, filename: str, lineno: int, module: Any = None,"
          + " registry: Any = None, module_globals: Any = None, source: Any = None) -> None")
  static void warnExplicit(
      Object message,
      Object category,
      Object filename,
      Object line,
      Object module,
      Object registry,
      Object globals,
      Object source) {
    Warnings.warn(message, category);
  }

  @Py(
      "simplefilter(action: str, category: Any = ..., lineno: int = 0, append: bool = False)"
          + " -> None")
  static void simplefilter(String action, @Nullable Object category, Object line, boolean append) {
    PyType type = category == null ? Exceptions.WARNING : Warnings.checked(category);
    Warnings.add(new Warnings.Filter(action, "", type), append);
  }

  @Py(
      "filterwarnings(action: str, message: str = '', category: Any = ..., module: str = '',"
          + " lineno: int = 0, append: bool = False) -> None")
  static void filterwarnings(
      String action,
      String message,
      @Nullable Object category,
      Object module,
      Object line,
      boolean append) {
    PyType type = category == null ? Exceptions.WARNING : Warnings.checked(category);
    String start = message.endsWith(".*") ? message.substring(0, message.length() - 2) : message;
    Warnings.add(new Warnings.Filter(action, start, type), append);
  }

  @Py("resetwarnings() -> None")
  static void resetwarnings() {
    Warnings.reset();
  }

  @Py(
      "formatwarning(message: Any, category: type, filename: str, lineno: int, line: Any = None)"
          + " -> str")
  static String formatwarning(
      Object message, Object category, Object filename, Object lineno, Object line) {
    String text =
        Ops.str(filename)
            + ":"
            + Ops.str(lineno)
            + ": "
            + ((PyType) category).simpleName()
            + ": "
            + Ops.str(message)
            + "\n";
    return line == PyNone.NONE ? text : text + "  " + Ops.str(line).strip() + "\n";
  }

  @Py("deprecated(message: str, /, *, category: Any = ..., stacklevel: int = 1) -> Any")
  static Object deprecated(Object message, @Nullable Object category, Object level) {
    Object type = category == null ? Exceptions.DEPRECATION_WARNING : category;
    return new DeprecatedMark(message, type);
  }

  @PyConst("catch_warnings: type")
  static PyType catchWarnings() {
    return PyCatchWarnings.TYPE;
  }
}
