package io.krait.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tests behind {@code match} patterns (PEP 634). */
public final class MatchOps {
  private MatchOps() {}

  /** Whether a sequence pattern may match: a sequence, but no str, bytes or bytearray. */
  public static boolean isSequence(Object subject) {
    if (subject instanceof PyList || subject instanceof PyTuple || subject instanceof PyRange) {
      return true;
    }
    if (subject instanceof String || subject instanceof PyStrSub) {
      return false;
    }
    if (subject instanceof PyBytes || subject instanceof PyByteArray) {
      return false;
    }
    return isKindOf(subject, "Sequence");
  }

  /** Whether a mapping pattern may match. */
  public static boolean isMapping(Object subject) {
    return subject instanceof PyDict
        || subject instanceof PyMappingProxy
        || isKindOf(subject, "Mapping");
  }

  /** Whether the subject's class derives from, or was registered with, a collections.abc class. */
  private static boolean isKindOf(Object subject, String abc) {
    if (!(subject instanceof PyInstance) && Types.of(subject).isBuiltin()) {
      return subject instanceof PyObject && isRegistered(subject, abc);
    }
    return isRegistered(subject, abc);
  }

  private static boolean isRegistered(Object subject, String abc) {
    Object cls = Attrs.get(Imports.load("collections.abc"), abc);
    return Instances.isInstance(subject, cls);
  }

  /**
   * The values of a mapping pattern's keys, or null when one is missing.
   *
   * @throws PyBaseException ValueError for a key that stands twice
   */
  public static Object @Nullable [] keys(Object subject, Object[] keys) {
    Object[] values = new Object[keys.length];
    PyDict seen = new PyDict();
    for (int i = 0; i < keys.length; i++) {
      if (seen.containsKey(keys[i])) {
        throw Err.valueError("mapping pattern checks duplicate key (" + Ops.repr(keys[i]) + ")");
      }
      seen.put(keys[i], true);
      Object value = item(subject, keys[i]);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  /** By {@code get}, so that defaultdicts do not grow. */
  private static @Nullable Object item(Object subject, Object key) {
    if (subject instanceof PyDict d && Types.of(subject) == Types.DICT) {
      return d.getOrNull(key);
    }
    Object missing = PyTuple.of(key, key);
    Object value = Calls.callMethod2(subject, "get", key, missing);
    return value == missing ? null : value;
  }

  /** What a {@code **rest} pattern captures: a dict of the other items. */
  public static PyDict rest(Object subject, Object[] keys) {
    PyDict rest = new PyDict();
    rest.update(subject);
    for (Object key : keys) {
      rest.removeOrNull(key);
    }
    return rest;
  }

  /**
   * The attributes that a class pattern looks at: positionals by {@code __match_args__}, then the
   * named ones; null when the subject does not match.
   *
   * @throws PyBaseException TypeError as CPython's
   */
  public static Object @Nullable [] classArgs(
      Object subject, Object cls, int positional, String[] attributes) {
    if (!(cls instanceof PyType type)) {
      throw Err.typeError("called match pattern must be a class");
    }
    if (!Instances.isInstance(subject, type)) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (positional > 0 && !positionals(subject, type, positional, values, seen)) {
      return null;
    }
    for (String name : attributes) {
      if (!seen.add(name)) {
        throw Err.typeError(type.name + "() got multiple sub-patterns for attribute '" + name + "'");
      }
      Object value = Attrs.getOrNull(subject, name);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values.toArray();
  }

  private static boolean positionals(
      Object subject, PyType type, int count, List<Object> values, Set<String> seen) {
    Object names = Attrs.getOrNull(type, "__match_args__");
    if (names == null) {
      boolean self = matchesSelf(type);
      checkCount(type, count, self ? 1 : 0);
      values.add(subject);
      return true;
    }
    if (!(names instanceof PyTuple tuple)) {
      throw Err.typeError(
          type.name + ".__match_args__ must be a tuple (got " + Types.of(names).name + ")");
    }
    checkCount(type, count, tuple.size());
    for (int i = 0; i < count; i++) {
      String name = Convert.strOrNull(tuple.get(i));
      if (name == null) {
        throw Err.typeError(
            "__match_args__ elements must be strings (got " + Types.of(tuple.get(i)).name + ")");
      }
      if (!seen.add(name)) {
        throw Err.typeError(type.name + "() got multiple sub-patterns for attribute '" + name + "'");
      }
      Object value = Attrs.getOrNull(subject, name);
      if (value == null) {
        return false;
      }
      values.add(value);
    }
    return true;
  }

  private static void checkCount(PyType type, int count, int allowed) {
    if (count > allowed) {
      throw Err.typeError(
          type.name
              + "() accepts "
              + allowed
              + " positional sub-pattern"
              + (allowed == 1 ? "" : "s")
              + " ("
              + count
              + " given)");
    }
  }

  /** The built-in classes, and their subclasses, whose single positional is the subject itself. */
  private static boolean matchesSelf(PyType type) {
    for (PyType t : type.mro()) {
      if (t == Types.BOOL
          || t == Types.BYTEARRAY
          || t == Types.BYTES
          || t == Types.DICT
          || t == Types.FLOAT
          || t == Types.FROZENSET
          || t == Types.INT
          || t == Types.LIST
          || t == Types.SET
          || t == Types.STR
          || t == Types.TUPLE) {
        return true;
      }
    }
    return false;
  }
}
