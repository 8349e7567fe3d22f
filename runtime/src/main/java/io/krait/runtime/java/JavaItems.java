package io.krait.runtime.java;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indexes and keys of Java containers. */
final class JavaItems {
  private JavaItems() {}

  static boolean containsNull(Collection<?> c) {
    for (Object each : c) {
      if (each == null) {
        return true;
      }
    }
    return false;
  }

  /** An index in Python's manner, negative ones counted from the end. */
  static int index(Object key, int size, String what) {
    long i = Convert.seqIndex(key);
    long at = i < 0 ? i + size : i;
    if (at < 0 || at >= size) {
      throw Err.indexError(what + " index out of range");
    }
    return (int) at;
  }

  static PyBaseException missing(Object key) {
    return Err.of(Exceptions.KEY_ERROR, key);
  }

  /** The key under which a map has an int: a Long, or an Integer as Java code would have put it. */
  static @Nullable Object key(Map<?, ?> map, Object key) {
    if (key == PyNone.NONE) {
      return null;
    }
    Object k = JavaValues.unwrapped(key);
    try {
      if (k instanceof Long l && !map.containsKey(k)) {
        int narrow = (int) (long) l;
        return narrow == l && map.containsKey(narrow) ? (Object) narrow : k;
      }
    } catch (ClassCastException e) {
      // A sorted map whose keys do not compare with a Long: they may be Integers.
      return k instanceof Long l ? (Object) l.intValue() : k;
    }
    return k;
  }
}
