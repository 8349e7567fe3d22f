package io.krait.runtime;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tests of {@code match} patterns (PEP 634). */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class MatchOps {
  private static final Object[] NOTHING = {};

  private MatchOps() {}

  /** Whether a sequence pattern may match: list, tuple, range ..., but not str or bytes. */
  public static boolean isSequence(Object o) {
    if (o instanceof PyList || o instanceof PyTuple) {
      return true;
    }
    if (o instanceof String || o instanceof Long || o instanceof PyDict) {
      return false;
    }
    return SequenceFlags.isSequence(Types.of(o));
  }

  /** Whether a mapping pattern may match. */
  public static boolean isMapping(Object o) {
    if (o instanceof PyDict || o instanceof PyMappingProxy) {
      return true;
    }
    if (o instanceof String || o instanceof Long || o instanceof PyList) {
      return false;
    }
    return SequenceFlags.isMapping(Types.of(o));
  }

  /**
   * The values of a mapping pattern's keys, or null where one is missing.
   *
   * @throws PyBaseException ValueError for a key that is there twice
   */
  public static Object @Nullable [] keys(Object mapping, Object[] keys) {
    if (keys.length == 0) {
      return NOTHING;
    }
    Set<Object> seen = new HashSet<>();
    Object[] values = new Object[keys.length];
    Object get = null;
    PyDict marker = new PyDict();
    for (int i = 0; i < keys.length; i++) {
      if (!seen.add(keys[i])) {
        throw Err.valueError("mapping pattern checks duplicate key (" + Ops.repr(keys[i]) + ")");
      }
      Object v;
      if (mapping.getClass() == PyDict.class) {
        v = ((PyDict) mapping).getOrNull(keys[i]);
      } else {
        get = get == null ? Attrs.get(mapping, "get") : get;
        Object found = Calls.call2(get, keys[i], marker);
        v = found == marker ? null : found;
      }
      if (v == null) {
        return null;
      }
      values[i] = v;
    }
    return values;
  }

  /** The dict of {@code **rest}: what the keys leave. */
  public static PyDict rest(Object mapping, Object[] keys) {
    PyDict rest = new PyDict();
    rest.update(mapping);
    for (Object k : keys) {
      rest.removeOrNull(k);
    }
    return rest;
  }

  /**
   * The attributes of a class pattern, or null where it does not match.
   *
   * @param positional how many positional sub-patterns
   * @param keywords the names of the keyword ones
   * @throws PyBaseException TypeError for too many positional sub-patterns
   */
  public static Object @Nullable [] classArgs(
      Object subject, Object cls, int positional, String[] keywords) {
    if (!(cls instanceof PyType t)) {
      throw Err.typeError("called match pattern must be a class");
    }
    if (!Instances.isInstance(subject, cls)) {
      return null;
    }
    Object[] values = new Object[positional + keywords.length];
    Set<String> seen = new HashSet<>();
    if (positional > 0 && !positional(subject, t, positional, values, seen)) {
      return null;
    }
    for (int i = 0; i < keywords.length; i++) {
      if (!seen.add(keywords[i])) {
        throw Err.typeError(
            t.name + "() got multiple sub-patterns for attribute '" + keywords[i] + "'");
      }
      Object v = Attrs.getOrNull(subject, keywords[i]);
      if (v == null) {
        return null;
      }
      values[positional + i] = v;
    }
    return values;
  }

  private static boolean positional(
      Object subject, PyType t, int count, Object[] values, Set<String> seen) {
    Object args = Attrs.getOrNull(t, "__match_args__");
    if (args == null) {
      int allowed = SequenceFlags.matchesItself(t) ? 1 : 0;
      if (count > allowed) {
        throw tooMany(t, allowed, count);
      }
      values[0] = subject;
      return true;
    }
    if (!(args instanceof PyTuple names)) {
      throw Err.typeError(
          t.name + ".__match_args__ must be a tuple (got " + Types.of(args).name + ")");
    }
    if (count > names.size()) {
      throw tooMany(t, names.size(), count);
    }
    for (int i = 0; i < count; i++) {
      String name = Convert.strOrNull(names.get(i));
      if (name == null) {
        throw Err.typeError(
            "__match_args__ elements must be strings (got " + Types.of(names.get(i)).name + ")");
      }
      if (!seen.add(name)) {
        throw Err.typeError(t.name + "() got multiple sub-patterns for attribute '" + name + "'");
      }
      Object v = Attrs.getOrNull(subject, name);
      if (v == null) {
        return false;
      }
      values[i] = v;
    }
    return true;
  }

  private static PyBaseException tooMany(PyType t, int allowed, int given) {
    return Err.typeError(
        t.name
            + "() accepts "
            + allowed
            + " positional sub-pattern"
            + (allowed == 1 ? "" : "s")
            + " ("
            + given
            + " given)");
  }
}
