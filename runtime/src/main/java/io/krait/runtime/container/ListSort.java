package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code list.sort} */
public final class ListSort {
  /** From this length on it pays to look at all keys first. */
  private static final int PLAIN_FROM = 24;

  private ListSort() {}

  /**
   * Sorts the list in place. Keys of one plain type are compared without going through {@code <}.
   *
   * @throws io.krait.runtime.PyBaseException what key or {@code <} raise, ValueError when they
   *     changed the list
   */
  public static void sort(PyList list, Object key, boolean reverse) {
    if (key == PyNone.NONE && sortUnboxed(list)) {
      if (reverse) {
        ListOps.reverse(list);
      }
      return;
    }
    Object[] items = ListOps.toArray(list);
    PyList saved = new PyList();
    ListOps.assign(saved, list);
    list.clear();
    boolean modified;
    try {
      if (key == PyNone.NONE) {
        sort(items, null, reverse);
      } else {
        sort(keys(items, key), items, reverse);
      }
    } finally {
      modified = ListOps.storage(list) != null;
      restore(list, saved, items);
    }
    if (modified) {
      throw Err.valueError("list modified during sort");
    }
  }

  private static void restore(PyList list, PyList saved, Object[] items) {
    ListOps.assign(list, saved);
    if (list.longs != null) {
      list.longs = ListOps.unboxLongs(items, items.length);
    } else if (list.doubles != null) {
      list.doubles = ListOps.unboxDoubles(items, items.length);
    } else if (list.bools != null) {
      list.bools = ListOps.unboxBools(items, items.length);
    } else {
      list.objects = items;
    }
  }

  private static boolean sortUnboxed(PyList list) {
    if (list.longs != null) {
      Arrays.sort(list.longs, 0, list.size);
      return true;
    }
    double[] d = list.doubles;
    if (d == null || !isPlainlyOrdered(d, list.size)) {
      return false;
    }
    Arrays.sort(d, 0, list.size);
    return true;
  }

  /** Whether Java's total order of doubles is Python's: no NaN, not both zeros. */
  private static boolean isPlainlyOrdered(double[] d, int size) {
    boolean negativeZero = false;
    boolean zero = false;
    for (int i = 0; i < size; i++) {
      double v = d[i];
      if (Double.isNaN(v)) {
        return false;
      }
      if (v == 0) {
        boolean negative = Double.doubleToRawLongBits(v) != 0;
        negativeZero |= negative;
        zero |= !negative;
      }
    }
    return !(negativeZero && zero);
  }

  private static Object[] keys(Object[] items, Object key) {
    Object[] keys = new Object[items.length];
    for (int i = 0; i < items.length; i++) {
      keys[i] = Calls.call1(key, items[i]);
    }
    return keys;
  }

  /** Sorts keys, and values with them; reverse keeps the order of equal ones too. */
  static void sort(Object[] keys, Object @Nullable [] values, boolean reverse) {
    if (reverse) {
      reverse(keys, values);
    }
    try {
      if (!sortPlain(keys, values == null ? keys : values)) {
        TimSort.sort(keys, values, less(keys));
      }
    } finally {
      if (reverse) {
        reverse(keys, values);
      }
    }
  }

  /** Sorts the values by keys whose comparison nobody can see, if the keys are such. */
  private static boolean sortPlain(Object[] keys, Object[] values) {
    int[] order = keys.length < PLAIN_FROM ? null : PlainOrder.of(keys);
    if (order == null) {
      return false;
    }
    Object[] old = values.clone();
    for (int i = 0; i < order.length; i++) {
      values[i] = old[order[i]];
    }
    return true;
  }

  private static void reverse(Object[] keys, Object @Nullable [] values) {
    ListOps.reverse(keys, 0, keys.length);
    if (values != null) {
      ListOps.reverse(values, 0, values.length);
    }
  }

  /** The quickest way to compare these keys. */
  static TimSort.Less less(Object[] keys) {
    if (keys.length == 0) {
      return Ops::ltBool;
    }
    Class<?> type = keys[0].getClass();
    for (Object key : keys) {
      if (key.getClass() != type) {
        return Ops::ltBool;
      }
    }
    if (type == Long.class) {
      return (a, b) -> (Long) a < (Long) b;
    }
    if (type == Double.class) {
      return (a, b) -> (Double) a < (Double) b;
    }
    if (type == String.class) {
      return stringLess(keys);
    }
    return type == PyTuple.class ? ListSort::tupleLess : Ops::ltBool;
  }

  private static TimSort.Less stringLess(Object[] keys) {
    for (Object key : keys) {
      if (CodePoints.hasSurrogates((String) key)) {
        return (a, b) -> CodePoints.compare((String) a, (String) b) < 0;
      }
    }
    return (a, b) -> ((String) a).compareTo((String) b) < 0;
  }

  private static boolean tupleLess(Object a, Object b) {
    Object[] x = ((PyTuple) a).items();
    Object[] y = ((PyTuple) b).items();
    int n = Math.min(x.length, y.length);
    for (int i = 0; i < n; i++) {
      if (x[i] instanceof Long l && y[i] instanceof Long m) {
        if (l.longValue() != m.longValue()) {
          return l < m;
        }
      } else if (!Same.same(x[i], y[i])) {
        return Ops.ltBool(x[i], y[i]);
      }
    }
    return x.length < y.length;
  }
}
