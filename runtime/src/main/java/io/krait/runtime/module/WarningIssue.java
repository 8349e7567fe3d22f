package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Imports;
import io.krait.runtime.Instances;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Decides by the filters of the module {@code warnings} what becomes of a warning (PEP 230). */
final class WarningIssue {
  static final PyDict ONCE = new PyDict();
  static final PyList FILTERS = standard();

  private static volatile long version;

  private WarningIssue() {}

  private static PyList standard() {
    return PyList.of(
        filter("default", Exceptions.DEPRECATION_WARNING, "__main__"),
        filter("ignore", Exceptions.DEPRECATION_WARNING, PyNone.NONE),
        filter("ignore", Exceptions.PENDING_DEPRECATION_WARNING, PyNone.NONE),
        filter("ignore", Exceptions.IMPORT_WARNING, PyNone.NONE),
        filter("ignore", Exceptions.RESOURCE_WARNING, PyNone.NONE));
  }

  private static PyTuple filter(String action, PyType category, Object module) {
    return PyTuple.of(action, PyNone.NONE, category, module, 0L);
  }

  static synchronized void filtersChanged() {
    version = version + 1;
  }

  /** The class of a warning; checks it. */
  static PyType category(Object message, Object given) {
    if (Types.isInstance(message, Exceptions.WARNING)) {
      return Types.of(message);
    }
    Object category = given == PyNone.NONE ? Exceptions.USER_WARNING : given;
    if (!(category instanceof PyType t) || !Instances.isSubclass(t, Exceptions.WARNING)) {
      throw Err.typeError(
          "category must be a Warning subclass, not '" + Types.of(category).name + "'");
    }
    return t;
  }

  static void warn(
      PyType category, Object given, WarningPlace place, Object sourceLine, Object source) {
    boolean isWarning = Types.isInstance(given, Exceptions.WARNING);
    Object text = isWarning ? Ops.str(given) : given;
    Object message = isWarning ? given : Calls.call1(category, given);
    PyTuple key = PyTuple.of(text, category, place.line());
    PyDict registry = place.registry();
    if (registry != null && isKnown(registry, key)) {
      return;
    }
    String action = action(category, text, place);
    switch (action) {
      case "error" -> {
        throw (PyBaseException) message;
      }
      case "ignore" -> {
        return;
      }
      case "always" -> {
        // shown each time
      }
      default -> {
        if (isRepeated(action, registry, key, text, category)) {
          return;
        }
      }
    }
    show(message, category, place, sourceLine, source);
  }

  private static boolean isRepeated(
      String action, @Nullable PyDict registry, PyTuple key, Object text, PyType category) {
    if (registry != null) {
      registry.put(key, true);
    }
    switch (action) {
      case "once" -> {
        PyDict once = attribute("onceregistry") instanceof PyDict d ? d : ONCE;
        return isKnownOrNew(once, PyTuple.of(text, category));
      }
      case "module" -> {
        PyTuple whole = PyTuple.of(text, category, 0L);
        return registry != null && isKnownOrNew(registry, whole);
      }
      case "default" -> {
        return false;
      }
      default -> throw Err.runtimeError("Unrecognized action (" + action + ") in warnings.filters");
    }
  }

  private static boolean isKnownOrNew(PyDict registry, PyTuple key) {
    if (isKnown(registry, key)) {
      return true;
    }
    registry.put(key, true);
    return false;
  }

  private static boolean isKnown(PyDict registry, PyTuple key) {
    Object at = registry.getStr("version");
    if (!(at instanceof Long v) || v != version) {
      registry.clear();
      registry.putStr("version", version);
      return false;
    }
    Object known = registry.getOrNull(key);
    return known != null && Ops.truth(known);
  }

  private static String action(PyType category, Object text, WarningPlace place) {
    Object filters = attribute("filters");
    for (Object item : Iter.toList(filters == null ? FILTERS : filters)) {
      if (!(item instanceof PyTuple f) || f.size() != 5) {
        throw Err.valueError("warnings.filters item isn't a 5-tuple");
      }
      long line = Convert.index(f.get(4));
      if (matches(f.get(1), text)
          && Instances.isSubclass(category, f.get(2))
          && matches(f.get(3), place.module())
          && (line == 0 || line == place.line())) {
        return Ops.str(f.get(0));
      }
    }
    Object action = attribute("defaultaction");
    return action == null ? "default" : Ops.str(action);
  }

  // A text must be equal; anything else is a compiled regular expression.
  private static boolean matches(Object pattern, Object text) {
    if (pattern == PyNone.NONE) {
      return true;
    }
    return Convert.isStr(pattern)
        ? Ops.eqBool(pattern, text)
        : Ops.truth(Calls.callMethod1(pattern, "match", text));
  }

  /** An attribute of {@code warnings}, if that has been imported. */
  private static @Nullable Object attribute(String name) {
    return Imports.modules().getStr("warnings") instanceof PyModule m ? m.getOrNull(name) : null;
  }

  private static void show(
      Object message, PyType category, WarningPlace place, Object sourceLine, Object source) {
    Object show = attribute("_showwarnmsg");
    if (show == null && source != PyNone.NONE) {
      Imports.load("warnings");
      show = attribute("_showwarnmsg");
    }
    Object type = attribute("WarningMessage");
    if (show == null || type == null) {
      StandardStreams.current("stderr").write(text(message, category, place, sourceLine));
      return;
    }
    Object[] all = {
      message, category, place.file(), place.line(), PyNone.NONE, PyNone.NONE, source
    };
    Calls.call1(show, Calls.call(type, all, null));
  }

  private static String text(
      Object message, PyType category, WarningPlace place, Object sourceLine) {
    String head =
        place.file()
            + ":"
            + place.line()
            + ": "
            + category.simpleName()
            + ": "
            + Ops.str(message)
            + "\n";
    String line =
        sourceLine == PyNone.NONE
            ? io.krait.runtime.SourceLines.line(place.file(), (int) place.line())
            : Ops.str(sourceLine);
    return line.isBlank() ? head : head + "  " + line.strip() + "\n";
  }
}
