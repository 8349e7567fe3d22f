package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.number.IntOps;
import java.math.BigInteger;
import java.util.Arrays;

/** Sums and norms of floats without the error of each addition. */
@SuppressWarnings("ReferenceEquality") // both are null or not
final class MathSums {
  private MathSums() {}

  /** Collects floats into parts that do not overlap (Shewchuk 1997), whose sum is exact. */
  static final class ExactSum {
    private double[] parts = new double[16];
    private int size;
    private double special;
    private double infinities;
    private boolean isSpecial;

    void add(double value) {
      double x = value;
      int kept = 0;
      for (int i = 0; i < size; i++) {
        double y = parts[i];
        if (Math.abs(x) < Math.abs(y)) {
          double held = x;
          x = y;
          y = held;
        }
        double high = x + y;
        double low = y - (high - x);
        if (low != 0) {
          parts[kept++] = low;
        }
        x = high;
      }
      size = kept;
      if (x == 0) {
        return;
      }
      if (Double.isInfinite(x) || Double.isNaN(x)) {
        if (!Double.isInfinite(value) && !Double.isNaN(value)) {
          throw Err.overflowError("intermediate overflow in fsum");
        }
        if (Double.isInfinite(value)) {
          infinities += value;
        }
        special += value;
        isSpecial = true;
        size = 0;
        return;
      }
      if (size == parts.length) {
        parts = Arrays.copyOf(parts, size * 2);
      }
      parts[size++] = x;
    }

    double result() {
      if (isSpecial) {
        if (Double.isNaN(infinities)) {
          throw Err.valueError("-inf + inf in fsum");
        }
        return special;
      }
      if (size == 0) {
        return 0.0;
      }
      int n = size - 1;
      double high = parts[n];
      double low = 0.0;
      while (n > 0) {
        double x = high;
        double y = parts[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0) {
          break;
        }
      }
      // Half-way cases: what is left decides the rounding.
      if (n > 0 && ((low < 0 && parts[n - 1] < 0) || (low > 0 && parts[n - 1] > 0))) {
        double y = low * 2.0;
        double x = high + y;
        if (y == x - high) {
          high = x;
        }
      }
      return high;
    }
  }

  static double fsum(Object iterable) {
    ExactSum sum = new ExactSum();
    double[] doubles = iterable instanceof PyList list ? list.doubles() : null;
    if (doubles != null) {
      int n = ((PyList) iterable).size();
      for (int i = 0; i < n; i++) {
        sum.add(doubles[i]);
      }
      return sum.result();
    }
    Object it = Iter.of(iterable);
    Object item = Iter.next(it);
    while (item != null) {
      sum.add(Convert.real(item));
      item = Iter.next(it);
    }
    return sum.result();
  }

  /**
   * The Euclidean norm, as CPython computes it: scaled by a power of two, squares summed with their
   * errors, the root corrected once (Borges, "An Improved Algorithm for hypot(a,b)", 2019).
   */
  static double norm(double[] v) {
    double max = 0.0;
    boolean nan = false;
    for (int i = 0; i < v.length; i++) {
      v[i] = Math.abs(v[i]);
      nan |= Double.isNaN(v[i]);
      max = v[i] > max ? v[i] : max;
    }
    if (Double.isInfinite(max)) {
      return max;
    }
    return nan ? Double.NaN : norm(v, max);
  }

  private static double norm(double[] v, double max) {
    if (max == 0 || v.length <= 1) {
      return max;
    }
    int e = max < Double.MIN_NORMAL ? -1074 : Math.getExponent(max) + 1;
    if (e < -1021) {
      for (int i = 0; i < v.length; i++) {
        v[i] /= Double.MIN_NORMAL;
      }
      return Double.MIN_NORMAL * norm(v, max / Double.MIN_NORMAL);
    }
    double scale = Math.scalb(1.0, -e);
    double sum = 1.0;
    double fraction1 = 0.0;
    double fraction2 = 0.0;
    for (double y : v) {
      double x = y * scale;
      double square = x * x;
      double total = sum + square;
      fraction1 += productError(x, x, square);
      fraction2 += square - (total - sum);
      sum = total;
    }
    double h = Math.sqrt(sum - 1.0 + (fraction1 + fraction2));
    double square = -h * h;
    double total = sum + square;
    fraction1 += productError(-h, h, square);
    fraction2 += square - (total - sum);
    double x = total - 1.0 + (fraction1 + fraction2);
    return (h + x / (2.0 * h)) / scale;
  }

  /** What {@code x * y} lost by rounding (Dekker 1971). */
  static double productError(double x, double y, double product) {
    double t = x * 134217729.0;
    double xHigh = t - (t - x);
    double xLow = x - xHigh;
    t = y * 134217729.0;
    double yHigh = t - (t - y);
    double yLow = y - yHigh;
    return xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
  }

  /**
   * {@code sumprod(p, q)}: ints exactly; then, from the first float on and as long as there is one
   * in each pair, floats with one rounding; what follows by the operators.
   */
  static Object sumprod(Object p, Object q) {
    Object left = Iter.of(p);
    Object right = Iter.of(q);
    Object total = 0L;
    ExactSum floats = new ExactSum();
    boolean inInts = true;
    boolean inFloats = true;
    boolean anyFloat = false;
    while (true) {
      Object a = Iter.next(left);
      Object b = Iter.next(right);
      if (a == null || b == null) {
        if (a != b) {
          throw Err.valueError("Inputs are not the same length");
        }
        return anyFloat && inFloats ? Ops.add(total, floats.result()) : total;
      }
      if (inInts && isPlainInt(a) && isPlainInt(b)) {
        total = Ops.add(total, Ops.mul(a, b));
        inInts = fitsLong(total);
        continue;
      }
      inInts = false;
      if (inFloats && addProduct(floats, a, b)) {
        anyFloat = true;
        continue;
      }
      if (inFloats && anyFloat) {
        total = Ops.add(total, floats.result());
      }
      inFloats = false;
      total = Ops.add(total, Ops.mul(a, b));
    }
  }

  private static boolean isPlainInt(Object o) {
    return o instanceof Long || o instanceof BigInteger;
  }

  private static boolean fitsLong(Object total) {
    return total instanceof Long;
  }

  // Adds the exact product of a float and another number; false where it has none.
  private static boolean addProduct(ExactSum sum, Object a, Object b) {
    if (!(a instanceof Double) && !(b instanceof Double)) {
      return false;
    }
    double x = real(a);
    double y = real(b);
    double product = x * y;
    if (!(Math.abs(product) < 0x1p1000)) {
      return false;
    }
    sum.add(product);
    if (Math.abs(product) > 0x1p-900 && Math.abs(x) < 0x1p990 && Math.abs(y) < 0x1p990) {
      sum.add(productError(x, y, product));
    }
    return true;
  }

  // nan for what is neither float nor int
  private static double real(Object o) {
    if (o instanceof Double d) {
      return d;
    }
    return isPlainInt(o) ? IntOps.big(o).doubleValue() : Double.NaN;
  }
}
