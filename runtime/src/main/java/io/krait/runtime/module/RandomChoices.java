package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.Types;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.Libm;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random selections from sequences and ranges. */
final class RandomChoices {
  private RandomChoices() {}

  static Object choice(PyRandom r, Object seq) {
    if (seq instanceof PyList list) {
      checkNotEmpty(list.size());
      return list.get((int) r.below((long) list.size()));
    }
    long n = Ops.len(seq);
    checkNotEmpty(n);
    return Ops.getItem(seq, r.below(n));
  }

  private static void checkNotEmpty(long n) {
    if (n == 0) {
      throw Err.indexError("Cannot choose from an empty sequence");
    }
  }

  static void shuffle(PyRandom r, Object x) {
    if (x instanceof PyList list && list.getClass() == PyList.class) {
      for (int i = list.size() - 1; i > 0; i--) {
        int j = (int) r.below(i + 1L);
        Object held = list.get(i);
        list.set(i, list.get(j));
        list.set(j, held);
      }
      return;
    }
    for (long i = Ops.len(x) - 1; i > 0; i--) {
      Object j = r.below(i + 1);
      Object held = Ops.getItem(x, i);
      Object other = Ops.getItem(x, j);
      Ops.setItem(x, i, other);
      Ops.setItem(x, j, held);
    }
  }

  static Object range(PyRandom r, Object start, Object stop, @Nullable Object step) {
    Object from = Convert.indexInt(start);
    if (stop == PyNone.NONE) {
      if (step != null) {
        throw Err.typeError("Missing a non-None stop argument");
      }
      if (IntOps.signum(from) > 0) {
        return r.below(from);
      }
      throw Err.valueError("empty range for randrange()");
    }
    Object width = IntOps.sub(Convert.indexInt(stop), from);
    Object stride = step == null ? (Object) 1L : Convert.indexInt(step);
    if (IntOps.eq(stride, 1L)) {
      if (IntOps.signum(width) > 0) {
        return IntOps.add(from, r.below(width));
      }
      throw Err.valueError(
          "empty range in randrange(" + Ops.str(start) + ", " + Ops.str(stop) + ")");
    }
    int sign = IntOps.signum(stride);
    if (sign == 0) {
      throw Err.valueError("zero step for randrange()");
    }
    Object n = IntOps.floordiv(IntOps.sub(IntOps.add(width, stride), (long) sign), stride);
    if (IntOps.signum(n) <= 0) {
      throw Err.valueError(
          "empty range in randrange("
              + Ops.str(start)
              + ", "
              + Ops.str(stop)
              + ", "
              + Ops.str(step == null ? 1L : step)
              + ")");
    }
    return IntOps.add(from, IntOps.mul(stride, r.below(n)));
  }

  static PyList sample(PyRandom r, Object population, Object size, Object counts) {
    if (population instanceof PyDict
        || population instanceof PySet
        || population instanceof PyFrozenSet
        || population instanceof PyIterator
        || Types.of(population).lookup("__getitem__") == null) {
      throw Err.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    long n = Ops.len(population);
    if (counts != PyNone.NONE) {
      return sampleCounted(r, population, n, size, counts);
    }
    long k = checkedSize(size, n);
    Object[] result = new Object[(int) k];
    if (n <= poolLimit(k)) {
      Object[] pool = Iter.toList(population).toArray().clone();
      for (int i = 0; i < k; i++) {
        int j = (int) r.below(n - i);
        result[i] = pool[j];
        pool[j] = pool[(int) n - i - 1];
      }
      return PyList.of(result);
    }
    long[] selected = distinct(r, n, (int) k);
    for (int i = 0; i < k; i++) {
      result[i] = Ops.getItem(population, selected[i]);
    }
    return PyList.of(result);
  }

  private static long checkedSize(Object size, long n) {
    if (!Ops.leBool(0L, size) || !Ops.leBool(size, n)) {
      throw Err.valueError("Sample larger than population or is negative");
    }
    return Convert.index(size);
  }

  // The size up to which copying the population is cheaper than remembering what was taken.
  private static double poolLimit(long k) {
    double limit = 21;
    if (k > 5) {
      limit += Math.scalb(1.0, 2 * (int) Math.ceil(Libm.log(k * 3.0) / Libm.log(4.0)));
    }
    return limit;
  }

  private static long[] distinct(PyRandom r, long n, int k) {
    Set<Long> taken = new HashSet<>();
    long[] selected = new long[k];
    for (int i = 0; i < k; i++) {
      long j = r.below(n);
      while (!taken.add(j)) {
        j = r.below(n);
      }
      selected[i] = j;
    }
    return selected;
  }

  private static PyList sampleCounted(
      PyRandom r, Object population, long n, Object size, Object counts) {
    Object[] ends = accumulate(counts);
    if (ends.length != n) {
      throw Err.valueError("The number of counts does not match the population");
    }
    if (ends.length == 0) {
      throw Err.indexError("pop from empty list");
    }
    Object total = IntOps.plain(ends[ends.length - 1]);
    if (total == null) {
      throw Err.typeError("Counts must be integers");
    }
    if (IntOps.signum(total) <= 0) {
      throw Err.valueError("Total of counts must be greater than zero");
    }
    long all = Convert.index(total);
    long k = checkedSize(size, all);
    long[] selected =
        all <= poolLimit(k) ? pooled(r, (int) all, (int) k) : distinct(r, all, (int) k);
    Object[] result = new Object[(int) k];
    for (int i = 0; i < k; i++) {
      result[i] = Ops.getItem(population, (long) bisect(ends, selected[i], ends.length - 1));
    }
    return PyList.of(result);
  }

  private static long[] pooled(PyRandom r, int n, int k) {
    int[] pool = new int[n];
    for (int i = 0; i < n; i++) {
      pool[i] = i;
    }
    long[] selected = new long[k];
    for (int i = 0; i < k; i++) {
      int j = (int) r.below((long) n - i);
      selected[i] = pool[j];
      pool[j] = pool[n - i - 1];
    }
    return selected;
  }

  private static Object[] accumulate(Object iterable) {
    Object[] items = Iter.toList(iterable).toArray().clone();
    for (int i = 1; i < items.length; i++) {
      items[i] = Ops.add(items[i - 1], items[i]);
    }
    return items;
  }

  // The first index whose value is above x.
  private static int bisect(Object[] sorted, Object x, int high) {
    int lo = 0;
    int hi = high;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (Ops.ltBool(x, sorted[middle])) {
        hi = middle;
      } else {
        lo = middle + 1;
      }
    }
    return lo;
  }

  static PyList choices(PyRandom r, Object population, Object weights, Object cumulative, long k) {
    long n = Ops.len(population);
    Object[] result = new Object[(int) Math.max(k, 0)];
    if (cumulative == PyNone.NONE && weights == PyNone.NONE) {
      for (int i = 0; i < result.length; i++) {
        result[i] = Ops.getItem(population, (long) Math.floor(r.nextDouble() * (double) n));
      }
      return PyList.of(result);
    }
    Object[] ends = ends(weights, cumulative);
    if (ends.length != n) {
      throw Err.valueError("The number of weights does not match the population");
    }
    if (n == 0) {
      throw Err.indexError("list index out of range");
    }
    double total = Convert.real(Ops.add(ends[ends.length - 1], 0.0));
    if (total <= 0) {
      throw Err.valueError("Total of weights must be greater than zero");
    }
    if (Double.isInfinite(total) || Double.isNaN(total)) {
      throw Err.valueError("Total of weights must be finite");
    }
    for (int i = 0; i < result.length; i++) {
      int at = bisect(ends, r.nextDouble() * total, ends.length - 1);
      result[i] = Ops.getItem(population, (long) at);
    }
    return PyList.of(result);
  }

  private static Object[] ends(Object weights, Object cumulative) {
    if (cumulative != PyNone.NONE) {
      if (weights != PyNone.NONE) {
        throw Err.typeError("Cannot specify both weights and cumulative weights");
      }
      return Iter.toList(cumulative).toArray();
    }
    if (IntOps.plain(weights) != null) {
      throw Err.typeError(
          "The number of choices must be a keyword argument: k=" + Ops.repr(weights));
    }
    return accumulate(weights);
  }
}
