package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Imports;
import io.krait.runtime.Instances;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which warnings are shown, and where they go. */
final class Warnings {
  /**
   * One filter.
   *
   * @param start what the text must start with, in any case
   */
  record Filter(String action, String start, PyType category) {}

  private static List<Filter> filters = initial();
  private static Set<String> shown = new HashSet<>();

  /** Where caught warnings go; null while none are caught. */
  private static @Nullable PyList recorded;

  private Warnings() {}

  private static List<Filter> initial() {
    List<Filter> all = new ArrayList<>();
    all.add(new Filter("ignore", "", Exceptions.PENDING_DEPRECATION_WARNING));
    all.add(new Filter("ignore", "", Exceptions.IMPORT_WARNING));
    all.add(new Filter("ignore", "", Exceptions.RESOURCE_WARNING));
    return all;
  }

  /** What {@code catch_warnings} puts back. */
  record State(List<Filter> filters, Set<String> shown, @Nullable PyList recorded) {}

  static synchronized State enter(@Nullable PyList record) {
    State before = new State(filters, shown, recorded);
    filters = new ArrayList<>(filters);
    shown = new HashSet<>();
    recorded = record == null ? recorded : record;
    return before;
  }

  static synchronized void leave(State state) {
    filters = state.filters;
    shown = state.shown;
    recorded = state.recorded;
  }

  static synchronized void reset() {
    filters = new ArrayList<>();
  }

  static synchronized void add(Filter filter, boolean append) {
    switch (filter.action) {
      case "error", "ignore", "always", "default", "module", "once", "all" -> {
        // known
      }
      default -> throw Err.valueError("invalid action: " + Ops.repr(filter.action));
    }
    filters.remove(filter);
    filters.add(append ? filters.size() : 0, filter);
    shown = new HashSet<>();
  }

  /** {@code warnings.warn}. */
  static void warn(Object message, Object category) {
    if (Imports.hasStandard("warnings")) {
      PyType type = WarningIssue.category(message, category);
      WarningIssue.warn(type, message, WarningPlace.of(1, PyTuple.of()), PyNone.NONE, PyNone.NONE);
      return;
    }
    PyBaseException warning;
    if (Types.isInstance(message, Exceptions.WARNING)) {
      warning = (PyBaseException) message;
    } else {
      PyType type = category == PyNone.NONE ? Exceptions.USER_WARNING : checked(category);
      warning = (PyBaseException) Calls.call1(type, message);
    }
    issue(warning, "");
  }

  static PyType checked(Object category) {
    if (!(category instanceof PyType pyType)
        || !Instances.isSubclass(category, Exceptions.WARNING)) {
      throw Err.typeError(
          "category must be a Warning subclass, not '" + Types.of(category).name + "'");
    }
    return pyType;
  }

  private static synchronized void issue(PyBaseException warning, String place) {
    String text = Ops.str(warning);
    String action = "default";
    for (Filter filter : filters) {
      if (warning.type().isSubtypeOf(filter.category)
          && text.regionMatches(true, 0, filter.start, 0, filter.start.length())) {
        action = filter.action;
        break;
      }
    }
    switch (action) {
      case "ignore" -> {
        return;
      }
      case "error" -> throw warning;
      case "always", "all" -> {
        // shown each time
      }
      default -> {
        if (!shown.add(warning.type().name + "\n" + text)) {
          return;
        }
      }
    }
    show(warning, text, place);
  }

  private static void show(PyBaseException warning, String text, String place) {
    PyList list = recorded;
    if (list != null) {
      PyDict values = new PyDict();
      values.putStr("message", warning);
      values.putStr("category", warning.type());
      values.putStr("filename", "");
      values.putStr("lineno", 1L);
      values.putStr("file", PyNone.NONE);
      values.putStr("line", PyNone.NONE);
      values.putStr("source", PyNone.NONE);
      list.append(new PySimpleNamespace(PySimpleNamespace.TYPE, values));
      return;
    }
    StandardStreams.current("stderr")
        .write(place + warning.type().simpleName() + ": " + text + "\n");
  }
}
