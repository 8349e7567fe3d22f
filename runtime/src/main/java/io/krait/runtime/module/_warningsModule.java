package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _warnings}: what {@code warnings} leaves to C. */
@PyModuleInfo(value = "_warnings")
final class _warningsModule {
  @PyConst("_defaultaction: str")
  static final String DEFAULT_ACTION = "default";

  private _warningsModule() {}

  @PyConst("_onceregistry: dict[Any, Any]")
  static PyDict onceRegistry() {
    return WarningIssue.ONCE;
  }

  @PyConst("filters: list[Any]")
  static PyList filters() {
    return WarningIssue.FILTERS;
  }

  @PyConst("_warnings_defaults: bool")
  static final boolean DEFAULTS = true;

  @Py("_filters_mutated() -> None")
  static void filtersMutated() {
    WarningIssue.filtersChanged();
  }

  @Py(
      "warn(message: Any, category: Any = None, stacklevel: int = 1, source: Any = None, *,"
          + " skip_file_prefixes: Any = ()) -> None")
  static void warn(
      Object message, Object category, long stacklevel, Object source, Object prefixes) {
    if (!(prefixes instanceof PyTuple skipped)) {
      throw Err.typeError(
          "skip_file_prefixes must be a tuple, not " + io.krait.runtime.Types.of(prefixes).name);
    }
    PyType type = WarningIssue.category(message, category);
    WarningPlace place = WarningPlace.of(stacklevel, skipped);
    WarningIssue.warn(type, message, place, PyNone.NONE, source);
  }

  @Py(
      "warn_explicit(message: Any, category: Any, filename: Any, lineno: int, module: Any = None,"
          + " registry: Any = None, module_globals: Any = None, source: Any = None) -> None")
  static void warnExplicit(
      Object message,
      Object category,
      Object filename,
      long lineno,
      Object module,
      Object registry,
      Object globals,
      Object source) {
    PyType type = WarningIssue.category(message, category);
    Object name = module == PyNone.NONE ? moduleOf(Ops.str(filename)) : module;
    PyDict known = registry instanceof PyDict d ? d : null;
    if (registry != PyNone.NONE && known == null) {
      throw Err.typeError("'registry' must be a dict or None");
    }
    WarningIssue.warn(
        type,
        message,
        new WarningPlace(Ops.str(filename), lineno, name, known),
        SourceLine.of(globals, lineno),
        source);
  }

  private static String moduleOf(String file) {
    String name = file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
    return name.isEmpty() ? "<unknown>" : name;
  }
}
