package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyDictSub;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The arithmetic of collections.Counter. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class Counter {
  public static final PyType TYPE =
      PyType.builtin(
          "collections.Counter", Types.DICT, "io.krait.runtime.container.CounterMethods");

  private static final Long ZERO = 0L;

  private Counter() {}

  /** A new empty Counter, of the class itself and not of a subclass. */
  static PyDict empty() {
    return new PyDictSub(TYPE);
  }

  static boolean isCounter(Object o) {
    return o instanceof PyDictSub && Types.isInstance(o, TYPE);
  }

  static Object countOf(PyDict counter, Object key) {
    Object n = counter.getOrNull(key);
    return n == null ? ZERO : n;
  }

  static boolean isMapping(Object o) {
    return o instanceof PyDict
        || (Types.of(o).lookup("keys") != null
            && Types.of(o).lookup("items") != null
            && Types.of(o).lookup("__getitem__") != null);
  }

  /** Adds (or with sign -1 subtracts) the counts of a mapping, or one for each item. */
  static void add(PyDict self, Object source, int sign) {
    if (!isMapping(source)) {
      addItems(self, source, sign);
      return;
    }
    if (self.size() == 0 && sign > 0) {
      self.update(source);
      return;
    }
    Object it = Iter.of(items(source));
    for (Object pair = Iter.next(it); pair != null; pair = Iter.next(it)) {
      Object[] item = Iter.unpack(pair, 2);
      Object old = countOf(self, item[0]);
      put(self, item[0], sign > 0 ? Ops.add(item[1], old) : Ops.sub(old, item[1]));
    }
  }

  private static Object items(Object mapping) {
    return mapping instanceof PyDict d
        ? d.items()
        : io.krait.runtime.Calls.callMethod0(mapping, "items");
  }

  private static void addItems(PyDict self, Object iterable, int sign) {
    Object it = Iter.of(iterable);
    boolean plain = self.type() == TYPE;
    for (Object key = Iter.next(it); key != null; key = Iter.next(it)) {
      Object old = countOf(self, key);
      Object count =
          old instanceof Long n && Math.abs(n) < Long.MAX_VALUE
              ? (Object) (n + sign)
              : Ops.add(old, (long) sign);
      if (plain) {
        self.put(key, count);
      } else {
        put(self, key, count);
      }
    }
  }

  private static void put(PyDict self, Object key, Object value) {
    if (self.type() == TYPE) {
      self.put(key, value);
    } else {
      Ops.setItem(self, key, value);
    }
  }

  private static boolean isPositive(Object count) {
    return count instanceof Long n ? n > 0 : Ops.gtBool(count, ZERO);
  }

  /** The counts of both sides combined; of the results the positive ones. */
  static PyDict combine(PyDict a, PyDict b, BinaryOperator<Object> operation) {
    PyDict result = empty();
    for (int p = a.nextPosition(0); p >= 0; p = a.nextPosition(p + 1)) {
      Object key = a.keyAt(p);
      keepPositive(result, key, operation.apply(a.valueAt(p), countOf(b, key)));
    }
    for (int p = b.nextPosition(0); p >= 0; p = b.nextPosition(p + 1)) {
      Object key = b.keyAt(p);
      if (a.getOrNull(key) == null) {
        keepPositive(result, key, operation.apply(ZERO, b.valueAt(p)));
      }
    }
    return result;
  }

  private static void keepPositive(PyDict result, Object key, Object count) {
    if (isPositive(count)) {
      result.put(key, count);
    }
  }

  static PyDict intersection(PyDict a, PyDict b) {
    PyDict result = empty();
    for (int p = a.nextPosition(0); p >= 0; p = a.nextPosition(p + 1)) {
      Object count = a.valueAt(p);
      Object other = countOf(b, a.keyAt(p));
      keepPositive(result, a.keyAt(p), smaller(count, other));
    }
    return result;
  }

  static Object smaller(Object a, Object b) {
    return Ops.ltBool(a, b) ? a : b;
  }

  static Object larger(Object a, Object b) {
    return Ops.ltBool(a, b) ? b : a;
  }

  /** Deletes the counts that are not positive. */
  static PyDict dropOthers(PyDict self) {
    PyList rest = new PyList();
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      if (!isPositive(self.valueAt(p))) {
        rest.append(self.keyAt(p));
      }
    }
    for (int i = 0; i < rest.size; i++) {
      self.removeOrNull(rest.get(i));
    }
    return self;
  }

  /** Whether {@code relation} holds between the counts of every key of either side. */
  static boolean all(PyDict a, PyDict b, java.util.function.BiPredicate<Object, Object> relation) {
    for (int p = a.nextPosition(0); p >= 0; p = a.nextPosition(p + 1)) {
      if (!relation.test(a.valueAt(p), countOf(b, a.keyAt(p)))) {
        return false;
      }
    }
    for (int p = b.nextPosition(0); p >= 0; p = b.nextPosition(p + 1)) {
      if (!relation.test(countOf(a, b.keyAt(p)), b.valueAt(p))) {
        return false;
      }
    }
    return true;
  }

  /** The (item, count) pairs from the most common on; null for all of them. */
  static PyList mostCommon(PyDict self, @Nullable Long n) {
    PyTuple[] pairs = new PyTuple[self.size()];
    Object[] counts = new Object[pairs.length];
    int i = 0;
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      counts[i] = self.valueAt(p);
      pairs[i++] = PyTuple.of(self.keyAt(p), self.valueAt(p));
    }
    ListSort.sort(counts, pairs, true);
    int kept = n == null ? pairs.length : (int) Math.max(0, Math.min(n, pairs.length));
    return PyList.of(java.util.Arrays.copyOf(pairs, kept, Object[].class));
  }

  static String repr(PyDict self) {
    String name = self.type().simpleName();
    if (self.size() == 0) {
      return name + "()";
    }
    PyDict shown = new PyDict();
    try {
      shown.update(mostCommon(self, null));
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(io.krait.runtime.Exceptions.TYPE_ERROR)) {
        throw e;
      }
      shown = self.copy();
    }
    return name + "(" + Ops.repr(shown) + ")";
  }
}
