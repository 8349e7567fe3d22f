package io.krait.runtime;

import io.krait.runtime.container.Hashes;
import io.krait.runtime.container.Same;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Subscription, length, membership and hashing, by the special methods. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class Items {
  private Items() {}

  static Object get(Object o, Object key) {
    PyType t = Types.of(o);
    Object m = t.lookup("__getitem__");
    if (m != null && m != PyNone.NONE) {
      return Slots.call2(m, o, key);
    }
    if (o instanceof PyType c) {
      return classItem(c, key);
    }
    throw Err.typeError("'" + t.name + "' object is not subscriptable");
  }

  private static Object classItem(PyType c, Object key) {
    if (c == Types.TYPE) {
      return GenericAliases.of(c, key);
    }
    Object m = Attrs.getOrNull(c, "__class_getitem__");
    if (m == null) {
      throw Err.typeError("type '" + c.name + "' is not subscriptable");
    }
    return Calls.call1(m, key);
  }

  static void set(Object o, Object key, Object value) {
    Object m = Types.of(o).lookup("__setitem__");
    if (m == null || m == PyNone.NONE) {
      throw Err.typeError("'" + Types.of(o).name + "' object does not support item assignment");
    }
    Slots.call3(m, o, key, value);
  }

  static void delete(Object o, Object key) {
    Object m = Types.of(o).lookup("__delitem__");
    if (m == null || m == PyNone.NONE) {
      boolean sequence =
          Convert.hasIndex(key)
              && (!Types.of(o).isBuiltin() || Types.of(o).lookup("__len__") != null);
      throw Err.typeError(
          "'"
              + Types.of(o).name
              + (sequence
                  ? "' object doesn't support item deletion"
                  : "' object does not support item deletion"));
    }
    Slots.call2(m, o, key);
  }

  static long len(Object o) {
    PyType t = Types.of(o);
    Object m = t.lookup("__len__");
    if (m == null || m == PyNone.NONE) {
      throw Err.typeError("object of type '" + t.name + "' has no len()");
    }
    Object r = Slots.call1(m, o);
    if (r instanceof Long l) {
      if (l < 0) {
        throw Err.valueError("__len__() should return >= 0");
      }
      return l;
    }
    return checkedLength(Convert.indexInt(r));
  }

  private static long checkedLength(Object plain) {
    if (plain instanceof BigInteger b) {
      if (b.signum() < 0) {
        throw Err.valueError("__len__() should return >= 0");
      }
      throw Err.overflowError("cannot fit 'int' into an index-sized integer");
    }
    long l = (Long) plain;
    if (l < 0) {
      throw Err.valueError("__len__() should return >= 0");
    }
    return l;
  }

  static boolean contains(Object container, Object item) {
    PyType t = Types.of(container);
    Object m = t.lookup("__contains__");
    if (m == PyNone.NONE) {
      throw Err.typeError("'" + t.name + "' object is not a container");
    }
    if (m != null) {
      return Ops.truth(Slots.call2(m, container, item));
    }
    Object it = iterate(container, t);
    for (Object x = Iter.next(it); x != null; x = Iter.next(it)) {
      if (Same.same(x, item)) {
        return true;
      }
    }
    return false;
  }

  private static Object iterate(Object container, PyType t) {
    Object it = Iter.ofOrNull(container);
    if (it == null) {
      throw Err.typeError("argument of type '" + t.name + "' is not iterable");
    }
    return it;
  }

  static long hash(Object o) {
    if (o instanceof Long l) {
      return Hashes.ofLong(l);
    }
    if (o instanceof PyInstance && isPlainHash(o)) {
      return System.identityHashCode(o);
    }
    Object m = Types.of(o).lookup("__hash__");
    if (m == null || m == PyNone.NONE) {
      throw Err.typeError("unhashable type: '" + Types.of(o).name + "'");
    }
    Object r = Slots.call1(m, o);
    if (r instanceof Long l) {
      return m instanceof PyMethodDescriptor ? l : l == -1 ? -2 : l;
    }
    return foreignHash(Convert.intOrNull(r));
  }

  private static boolean isPlainHash(Object o) {
    return Types.of(o).lookup("__hash__") instanceof PyMethodDescriptor d
        && d.owner == Types.OBJECT;
  }

  private static long foreignHash(@Nullable Object value) {
    if (value == null) {
      throw Err.typeError("__hash__ method should return an integer");
    }
    return value instanceof Long l ? (l == -1 ? -2 : l) : Hashes.ofBig((BigInteger) value);
  }
}
