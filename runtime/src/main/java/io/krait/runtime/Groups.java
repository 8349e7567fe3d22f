package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exception groups and {@code except*} (PEP 654). */
public final class Groups {
  private Groups() {}

  static boolean isGroup(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP);
  }

  /** The exceptions in a group; null where it is none. */
  static @Nullable PyTuple membersOrNull(PyBaseException e) {
    return isGroup(e) && e.field(1) instanceof PyTuple t ? t : null;
  }

  /**
   * {@code except* classOrTuple}: what matches of the exception, and the rest.
   *
   * @param exception what is left to handle, or None
   * @return match and rest, each an exception or None
   */
  public static Object[] split(Object exception, Object classOrTuple) {
    if (exception == PyNone.NONE) {
      return new Object[] {PyNone.NONE, PyNone.NONE};
    }
    PyBaseException e = (PyBaseException) exception;
    checkClasses(classOrTuple);
    if (Raise.matches(e, classOrTuple)) {
      if (isGroup(e)) {
        return new Object[] {e, PyNone.NONE};
      }
      PyBaseException wrapped = group("", PyTuple.of(e));
      PyTraceback t = e.traceback();
      wrapped.setTraceback(t);
      return new Object[] {wrapped, PyNone.NONE};
    }
    if (!isGroup(e)) {
      return new Object[] {PyNone.NONE, e};
    }
    Object parts = Calls.callMethod1(e, "split", classOrTuple);
    if (!(parts instanceof PyTuple pair)) {
      throw Err.typeError(
          e.type().name + ".split must return a tuple, not " + Types.of(parts).name);
    }
    if (pair.size() < 2) {
      throw Err.typeError(
          e.type().name + ".split must return a 2-tuple, got tuple of size " + pair.size());
    }
    return new Object[] {pair.get(0), pair.get(1)};
  }

  private static void checkClasses(Object classOrTuple) {
    Object[] classes = classOrTuple instanceof PyTuple t ? t.items() : new Object[] {classOrTuple};
    for (Object c : classes) {
      if (c instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION_GROUP)) {
        throw Err.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  private static PyBaseException group(String message, PyTuple members) {
    return (PyBaseException) Exceptions.EXCEPTION_GROUP.call2(message, members);
  }

  /**
   * What is raised after the {@code except*} clauses: null for nothing.
   *
   * @param original the exception that the try block raised
   * @param raised exceptions raised in clauses, and last the unhandled rest (or None)
   */
  public static @Nullable PyBaseException result(PyBaseException original, PyList raised) {
    List<PyBaseException> again = new ArrayList<>();
    List<Object> fresh = new ArrayList<>();
    for (Object o : raised.toArray()) {
      if (o instanceof PyBaseException e) {
        if (e == original || isPartOf(e, original)) {
          again.add(e);
        } else {
          fresh.add(e);
        }
      }
    }
    if (!isGroup(original) && !again.isEmpty() && fresh.isEmpty()) {
      return original;
    }
    if (fresh.isEmpty()) {
      return again.isEmpty() ? null : merged(original, again);
    }
    if (!again.isEmpty()) {
      PyBaseException rest = merged(original, again);
      if (rest != null) {
        fresh.add(rest);
      }
    }
    if (fresh.size() == 1 && again.isEmpty()) {
      return (PyBaseException) fresh.get(0);
    }
    return group("", PyTuple.of(fresh.toArray()));
  }

  // Parts that split off the original share its metadata: traceback, cause and context.
  private static boolean isPartOf(PyBaseException e, PyBaseException original) {
    if (!isGroup(e) || !isGroup(original)) {
      return e == original;
    }
    PyTuple part = membersOrNull(e);
    return part != null && e.partOf == original;
  }

  private static @Nullable PyBaseException merged(
      PyBaseException original, List<PyBaseException> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<PyBaseException> leaves = new ArrayList<>();
    for (PyBaseException p : parts) {
      collect(p, leaves);
    }
    return GroupSplit.keeping(original, leaves);
  }

  private static void collect(PyBaseException e, List<PyBaseException> leaves) {
    PyTuple members = membersOrNull(e);
    if (members == null) {
      leaves.add(e);
      return;
    }
    for (Object m : members.items()) {
      collect((PyBaseException) m, leaves);
    }
  }
}
