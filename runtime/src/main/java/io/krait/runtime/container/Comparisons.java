package io.krait.runtime.container;

import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import java.util.Arrays;
import java.util.List;

/** Lexicographic comparison of lists and tuples. */
final class Comparisons {
  private Comparisons() {}

  static boolean equal(PyList a, PyList b) {
    if (a.size != b.size) {
      return false;
    }
    if (a.longs != null && b.longs != null) {
      return Arrays.equals(a.longs, 0, a.size, b.longs, 0, b.size);
    }
    if (a.bools != null && b.bools != null) {
      return Arrays.equals(a.bools, 0, a.size, b.bools, 0, b.size);
    }
    return firstDifference(a, b) < 0 && a.size == b.size;
  }

  static boolean equal(PyTuple a, PyTuple b) {
    Object[] x = a.items();
    Object[] y = b.items();
    if (x.length != y.length) {
      return false;
    }
    for (int i = 0; i < x.length; i++) {
      if (!Same.same(x[i], y[i])) {
        return false;
      }
    }
    return true;
  }

  /** The first index where the items differ, or -1 where the shorter one ends. */
  static int firstDifference(List<Object> a, List<Object> b) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      if (!Same.same(a.get(i), b.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static Object less(List<Object> a, List<Object> b) {
    int i = firstDifference(a, b);
    return i < 0 ? (Object) (a.size() < b.size()) : Ops.lt(a.get(i), b.get(i));
  }

  static Object lessOrEqual(List<Object> a, List<Object> b) {
    int i = firstDifference(a, b);
    return i < 0 ? (Object) (a.size() <= b.size()) : Ops.le(a.get(i), b.get(i));
  }

  static Object greater(List<Object> a, List<Object> b) {
    int i = firstDifference(a, b);
    return i < 0 ? (Object) (a.size() > b.size()) : Ops.gt(a.get(i), b.get(i));
  }

  static Object greaterOrEqual(List<Object> a, List<Object> b) {
    int i = firstDifference(a, b);
    return i < 0 ? (Object) (a.size() >= b.size()) : Ops.ge(a.get(i), b.get(i));
  }
}
