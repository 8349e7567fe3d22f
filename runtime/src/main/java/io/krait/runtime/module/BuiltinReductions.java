package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/** Built-in functions that make one value of many: sum, min, max. */
public final class BuiltinReductions {
  private static final String[] OPTIONS = {"key", "default"};

  private BuiltinReductions() {}

  @Py(
      value =
          "sum(iterable: Iterable[T], /, start: Any = 0) -> Any\n"
              + "sum(iterable: Iterable[int], /, start: int = 0) -> int\n"
              + "sum(iterable: Iterable[float], /, start: float = 0) -> float",
      doc = "Return the sum of a 'start' value (default: 0) plus an iterable of numbers.")
  public static Object sum(Object iterable, Object start) {
    if (start instanceof String) {
      throw Err.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw Err.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof PyByteArray) {
      throw Err.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    return new Summation(Iter.forLoop(iterable)).run(start);
  }

  /** Adds up the rest of an iterator: ints in a long, floats with compensation, then anything. */
  private static final class Summation {
    private final PyIterator iterator;
    private @Nullable Object pending;

    Summation(PyIterator iterator) {
      this.iterator = iterator;
    }

    Object run(Object start) {
      Object total = start;
      pending = iterator.nextUnboxed();
      if (total instanceof Long n) {
        total = ints(n);
      }
      if (pending != null && total instanceof Double d) {
        total = floats(d);
      }
      while (pending != null) {
        total = Ops.add(total, iterator.boxed(pending));
        pending = iterator.nextUnboxed();
        if (total instanceof Double d && pending != null) {
          total = floats(d);
        }
      }
      return total;
    }

    /** Stops in front of the first item that is no int, or at an overflow. */
    private Object ints(long start) {
      long sum = start;
      while (pending != null) {
        long x;
        if (pending == PyIterator.LONG) {
          x = iterator.word;
        } else if (pending instanceof Long n) {
          x = n;
        } else if (pending instanceof Boolean b) {
          x = b ? 1 : 0;
        } else {
          return step(sum);
        }
        long next = sum + x;
        if (((sum ^ next) & (x ^ next)) < 0) {
          return step(sum);
        }
        sum = next;
        pending = iterator.nextUnboxed();
      }
      return sum;
    }

    private Object step(Object sum) {
      if (pending == null) {
        return sum;
      }
      Object total = Ops.add(sum, iterator.boxed(pending));
      pending = iterator.nextUnboxed();
      return total;
    }

    /** Neumaier's compensated summation (ZAMM 54, 1974), as CPython has since 3.12. */
    private Object floats(double start) {
      double sum = start;
      double c = 0;
      while (pending != null) {
        if (pending == PyIterator.DOUBLE || pending instanceof Double) {
          double x = pending instanceof Double d ? d : Double.longBitsToDouble(iterator.word);
          double t = sum + x;
          c += Math.abs(sum) >= Math.abs(x) ? (sum - t) + x : (x - t) + sum;
          sum = t;
        } else if (pending == PyIterator.LONG) {
          sum += (double) iterator.word;
        } else if (pending instanceof Long n) {
          sum += (double) (long) n;
        } else if (pending instanceof Boolean b) {
          sum += b ? 1 : 0;
        } else {
          return step(compensated(sum, c));
        }
        pending = iterator.nextUnboxed();
      }
      return compensated(sum, c);
    }

    private static double compensated(double sum, double c) {
      return c != 0 && Double.isFinite(c) ? sum + c : sum;
    }
  }

  @Py(
      value =
          "min(*args: Any, **kwargs: Any) -> Any\n"
              + "min(iterable: Iterable[T], /, *, key: Any = None) -> T\n"
              + "min(arg1: T, arg2: T, /, *args: T, key: Any = None) -> T",
      doc = "Return the smallest item.")
  public static Object min(PyTuple args, PyDict kwargs) {
    return extreme("min", args, kwargs, false);
  }

  @Py(
      value =
          "max(*args: Any, **kwargs: Any) -> Any\n"
              + "max(iterable: Iterable[T], /, *, key: Any = None) -> T\n"
              + "max(arg1: T, arg2: T, /, *args: T, key: Any = None) -> T",
      doc = "Return the biggest item.")
  public static Object max(PyTuple args, PyDict kwargs) {
    return extreme("max", args, kwargs, true);
  }

  /** {@code min(a, b)} on any two values. */
  public static Object min2(Object a, Object b) {
    return Ops.ltBool(b, a) ? b : a;
  }

  /** {@code max(a, b)} on any two values. */
  public static Object max2(Object a, Object b) {
    return Ops.gtBool(b, a) ? b : a;
  }

  private static Object extreme(String name, PyTuple args, PyDict kwargs, boolean greatest) {
    checkOptions(name, kwargs);
    Object key = kwargs.getStr("key");
    Object byDefault = kwargs.getStr("default");
    boolean single = args.size() == 1;
    if (args.size() == 0) {
      throw Err.typeError(name + " expected at least 1 argument, got 0");
    }
    if (!single && byDefault != null) {
      throw Err.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    Object best = best(single ? args.get(0) : args, key == PyNone.NONE ? null : key, greatest);
    if (best != null) {
      return best;
    }
    if (byDefault != null) {
      return byDefault;
    }
    throw Err.valueError(name + "() iterable argument is empty");
  }

  private static void checkOptions(String name, PyDict kwargs) {
    if (kwargs.size() == 0) {
      return;
    }
    PyList names = Iter.toList(kwargs);
    for (int i = 0; i < names.size(); i++) {
      Object n = names.get(i);
      if (!OPTIONS[0].equals(n) && !OPTIONS[1].equals(n)) {
        throw Err.typeError(name + "() got an unexpected keyword argument '" + n + "'");
      }
    }
  }

  private static @Nullable Object best(Object iterable, @Nullable Object key, boolean greatest) {
    Object it = Iter.of(iterable);
    Object best = Iter.next(it);
    if (best == null) {
      return null;
    }
    Object bestKey = key == null ? best : Calls.call1(key, best);
    for (Object x = Iter.next(it); x != null; x = Iter.next(it)) {
      Object k = key == null ? x : Calls.call1(key, x);
      if (greatest ? Ops.gtBool(k, bestKey) : Ops.ltBool(k, bestKey)) {
        best = x;
        bestKey = k;
      }
    }
    return best;
  }
}
