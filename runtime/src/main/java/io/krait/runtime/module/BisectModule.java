package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;

/** The module bisect. */
@PyModuleInfo(value = "bisect", doc = "Bisection algorithms.")
final class BisectModule {
  private static final String REST =
      ": SupportsLenAndGetItem[T], x: T, lo: int = 0, hi: int | None = None, *,"
          + " key: Callable[[T], Any] | None = None) -> ";

  private BisectModule() {}

  @Py("bisect_right(a" + REST + "int")
  static long bisectRight(Object a, Object x, long lo, Object hi, Object key) {
    return right(a, x, lo, end(a, lo, hi), key);
  }

  @Py("bisect(a" + REST + "int")
  static long bisect(Object a, Object x, long lo, Object hi, Object key) {
    return bisectRight(a, x, lo, hi, key);
  }

  @Py("bisect_left(a" + REST + "int")
  static long bisectLeft(Object a, Object x, long lo, Object hi, Object key) {
    return left(a, x, lo, end(a, lo, hi), key);
  }

  @Py("insort_right(a" + REST + "None")
  static void insortRight(Object a, Object x, long lo, Object hi, Object key) {
    Object k = key == PyNone.NONE ? x : Calls.call1(key, x);
    insert(a, right(a, k, lo, end(a, lo, hi), key), x);
  }

  @Py("insort(a" + REST + "None")
  static void insort(Object a, Object x, long lo, Object hi, Object key) {
    insortRight(a, x, lo, hi, key);
  }

  @Py("insort_left(a" + REST + "None")
  static void insortLeft(Object a, Object x, long lo, Object hi, Object key) {
    Object k = key == PyNone.NONE ? x : Calls.call1(key, x);
    insert(a, left(a, k, lo, end(a, lo, hi), key), x);
  }

  private static void insert(Object a, long index, Object x) {
    if (a.getClass() == PyList.class) {
      ((PyList) a).insert(index, x);
    } else {
      Calls.callMethod2(a, "insert", index, x);
    }
  }

  private static long end(Object a, long lo, Object hi) {
    if (lo < 0) {
      throw Err.valueError("lo must be non-negative");
    }
    long given = hi == PyNone.NONE ? -1 : Convert.index(hi);
    return given == -1 ? Ops.len(a) : given;
  }

  private static Object item(Object a, long index, Object key) {
    Object item =
        a instanceof PyList list && list.getClass() == PyList.class
            ? list.getItem(index)
            : Ops.getItem(a, index);
    return key == PyNone.NONE ? item : Calls.call1(key, item);
  }

  private static long right(Object a, Object x, long from, long to, Object key) {
    long lo = from;
    long hi = to;
    while (lo < hi) {
      long middle = (lo + hi) >>> 1;
      if (Ops.ltBool(x, item(a, middle, key))) {
        hi = middle;
      } else {
        lo = middle + 1;
      }
    }
    return lo;
  }

  private static long left(Object a, Object x, long from, long to, Object key) {
    long lo = from;
    long hi = to;
    while (lo < hi) {
      long middle = (lo + hi) >>> 1;
      if (Ops.ltBool(item(a, middle, key), x)) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }
}
