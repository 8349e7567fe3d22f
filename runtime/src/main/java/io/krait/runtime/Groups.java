package io.krait.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@code except*} does with exceptions and groups of them (PEP 654). */
public final class Groups {
  private Groups() {}

  static boolean isGroup(Object o) {
    return o instanceof PyBaseException e && e.type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  /**
   * Splits what is being handled: what a clause of {@code type} takes, and the rest, either of which
   * may be None. An exception that is no group is wrapped into one.
   *
   * @throws PyBaseException TypeError for a type that cannot be caught by {@code except*}
   */
  public static Object[] split(Object current, Object type) {
    checkType(type);
    if (!(current instanceof PyBaseException e)) {
      return new Object[] {PyNone.NONE, PyNone.NONE};
    }
    if (Raise.matches(e, type)) {
      return new Object[] {isGroup(e) ? e : wrapped(e), PyNone.NONE};
    }
    if (!isGroup(e)) {
      return new Object[] {PyNone.NONE, e};
    }
    Object pair = Calls.callMethod1(e, "split", type);
    if (!(pair instanceof PyTuple parts) || parts.size() < 2) {
      throw Err.typeError(e.type().name + ".split must return a 2-tuple");
    }
    return new Object[] {parts.get(0), parts.get(1)};
  }

  private static PyBaseException wrapped(PyBaseException e) {
    PyBaseException group =
        ExceptionGroupMethods.new_(Exceptions.BASE_EXCEPTION_GROUP, "", PyList.of(e));
    group.setTraceback(e.traceback());
    return group;
  }

  private static void checkType(Object type) {
    if (type instanceof PyTuple classes) {
      for (Object c : classes.items()) {
        checkType(c);
      }
    } else if (!(type instanceof PyType t) || !t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      throw Err.typeError("catching classes that do not inherit from BaseException is not allowed");
    } else if (t.isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
      throw Err.typeError(
          "catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }

  /**
   * The exceptions of a group, leaves at any depth and groups as wholes, that satisfy a condition,
   * and the others, each as a group of the same shape, or null.
   */
  static @Nullable PyBaseException[] partition(
      PyBaseException group, Predicate<PyBaseException> condition) {
    if (condition.test(group)) {
      return new @Nullable PyBaseException[] {group, null};
    }
    List<Object> match = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    for (Object o : ExceptionGroupMethods.exceptions(group).items()) {
      PyBaseException e = (PyBaseException) o;
      if (isGroup(e)) {
        @Nullable PyBaseException[] inner = partition(e, condition);
        add(match, inner[0]);
        add(rest, inner[1]);
      } else {
        (condition.test(e) ? match : rest).add(e);
      }
    }
    return new @Nullable PyBaseException[] {derived(group, match), derived(group, rest)};
  }

  private static void add(List<Object> list, @Nullable PyBaseException e) {
    if (e != null) {
      list.add(e);
    }
  }

  private static @Nullable PyBaseException derived(PyBaseException group, List<Object> items) {
    if (items.isEmpty()) {
      return null;
    }
    Object made = Calls.callMethod1(group, "derive", PyList.of(items.toArray()));
    if (!(made instanceof PyBaseException e) || !isGroup(e)) {
      throw Err.typeError("derive must return an instance of BaseExceptionGroup");
    }
    e.setTraceback(group.traceback());
    e.cause = group.cause;
    e.context = group.context;
    e.suppressContext = group.suppressContext;
    Object notes = group.dictOrNull() == null ? null : group.dict().getStr("__notes__");
    if (notes != null) {
      e.dict().putStr("__notes__", notes);
    }
    return e;
  }

  /**
   * What is raised after all the clauses: what they raised, and what none of them took, in the shape
   * of the original group; null when nothing is left.
   */
  public static @Nullable PyBaseException result(PyBaseException original, PyList left) {
    List<Object> raised = new ArrayList<>();
    List<PyBaseException> kept = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i) instanceof PyBaseException e) {
        if (!isGroup(original)) {
          return e; // one clause at most has run
        }
        if (isPartOf(e, original)) {
          kept.add(e);
        } else {
          raised.add(e);
        }
      }
    }
    PyBaseException projection = projection(original, kept);
    if (raised.isEmpty()) {
      return projection;
    }
    add(raised, projection);
    return ExceptionGroupMethods.new_(
        Exceptions.BASE_EXCEPTION_GROUP, "", PyList.of(raised.toArray()));
  }

  /** Whether it was split from the original and has not been raised anew. */
  private static boolean isPartOf(PyBaseException e, PyBaseException original) {
    return e == original
        || (e.cause == original.cause
            && e.context == original.context
            && notes(e) == notes(original)
            && e.depth() == 0
            && e.earlier != null
            && isGroup(e));
  }

  private static @Nullable Object notes(PyBaseException e) {
    PyDict d = e.dictOrNull();
    return d == null ? null : d.getStr("__notes__");
  }

  private static @Nullable PyBaseException projection(
      PyBaseException original, List<PyBaseException> kept) {
    if (kept.isEmpty()) {
      return null;
    }
    Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.forEach(e -> collectLeaves(e, leaves));
    return partition(original, leaves::contains)[0];
  }

  private static void collectLeaves(PyBaseException e, Set<PyBaseException> leaves) {
    if (!isGroup(e)) {
      leaves.add(e);
      return;
    }
    for (Object o : ExceptionGroupMethods.exceptions(e).items()) {
      collectLeaves((PyBaseException) o, leaves);
    }
  }
}
