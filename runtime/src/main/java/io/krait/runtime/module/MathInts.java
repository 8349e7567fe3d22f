package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.number.IntOps;
import java.math.BigInteger;

/** The functions of math on ints. */
final class MathInts {
  private static final long[] FACTORIALS = new long[21];

  static {
    FACTORIALS[0] = 1;
    for (int i = 1; i < FACTORIALS.length; i++) {
      FACTORIALS[i] = FACTORIALS[i - 1] * i;
    }
  }

  private MathInts() {}

  static Object gcd(PyTuple integers) {
    Object result = 0L;
    for (int i = 0; i < integers.size(); i++) {
      result = gcd(result, Convert.indexInt(integers.get(i)));
    }
    return result;
  }

  static Object gcd(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && x != Long.MIN_VALUE && y != Long.MIN_VALUE) {
      long m = Math.abs(x);
      long n = Math.abs(y);
      while (n != 0) {
        long rest = m % n;
        m = n;
        n = rest;
      }
      return m;
    }
    return IntOps.norm(IntOps.big(a).gcd(IntOps.big(b)));
  }

  static Object lcm(PyTuple integers) {
    Object result = 1L;
    for (int i = 0; i < integers.size(); i++) {
      Object next = Convert.indexInt(integers.get(i));
      if (IntOps.signum(result) == 0 || IntOps.signum(next) == 0) {
        result = 0L;
      } else {
        Object part = IntOps.floordiv(result, gcd(result, next));
        result = IntOps.abs(IntOps.mul(part, next));
      }
    }
    return result;
  }

  static Object factorial(Object x) {
    Object n = Convert.indexInt(x);
    if (IntOps.signum(n) < 0) {
      throw Err.valueError("factorial() not defined for negative values");
    }
    if (!(n instanceof Long v)) {
      throw Err.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return v <= 20 ? (Object) FACTORIALS[v.intValue()] : IntOps.norm(product(1, v));
  }

  // low * (low + 1) * ... * high
  private static BigInteger product(long low, long high) {
    if (high - low < 8) {
      BigInteger p = BigInteger.valueOf(low);
      for (long i = low + 1; i <= high; i++) {
        p = p.multiply(BigInteger.valueOf(i));
      }
      return p;
    }
    long middle = (low + high) >>> 1;
    return product(low, middle).multiply(product(middle + 1, high));
  }

  static Object perm(Object n, Object k) {
    if (k == PyNone.NONE) {
      return factorial(n);
    }
    Object total = Convert.indexInt(n);
    Object taken = checkedCounts(total, Convert.indexInt(k));
    if (IntOps.compare(taken, total) > 0) {
      return 0L;
    }
    if (!(taken instanceof Long count)) {
      throw Err.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    if (count == 0) {
      return 1L;
    }
    return IntOps.norm(falling(IntOps.big(total), count));
  }

  private static Object checkedCounts(Object n, Object k) {
    if (IntOps.signum(n) < 0) {
      throw Err.valueError("n must be a non-negative integer");
    }
    if (IntOps.signum(k) < 0) {
      throw Err.valueError("k must be a non-negative integer");
    }
    return k;
  }

  // n * (n - 1) * ..., of count factors
  private static BigInteger falling(BigInteger n, long count) {
    if (count <= 8) {
      BigInteger p = n;
      for (long i = 1; i < count; i++) {
        p = p.multiply(n.subtract(BigInteger.valueOf(i)));
      }
      return p;
    }
    long half = count >> 1;
    BigInteger rest = falling(n.subtract(BigInteger.valueOf(half)), count - half);
    return falling(n, half).multiply(rest);
  }

  static Object comb(Object n, Object k) {
    Object total = Convert.indexInt(n);
    Object taken = checkedCounts(total, Convert.indexInt(k));
    Object other = IntOps.sub(total, taken);
    if (IntOps.signum(other) < 0) {
      return 0L;
    }
    Object least = IntOps.compare(other, taken) < 0 ? other : taken;
    if (!(least instanceof Long count)) {
      throw Err.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    return IntOps.norm(choose(IntOps.big(total), count));
  }

  private static BigInteger choose(BigInteger n, long k) {
    if (k == 0) {
      return BigInteger.ONE;
    }
    if (k <= 16) {
      BigInteger p = n;
      for (long i = 1; i < k; i++) {
        p = p.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1));
      }
      return p;
    }
    long half = k >> 1;
    BigInteger rest = choose(n.subtract(BigInteger.valueOf(half)), k - half);
    return choose(n, half).multiply(rest).divide(choose(BigInteger.valueOf(k), half));
  }

  static Object isqrt(Object n) {
    Object v = Convert.indexInt(n);
    if (IntOps.signum(v) < 0) {
      throw Err.valueError("isqrt() argument must be nonnegative");
    }
    if (v instanceof Long x) {
      long r = (long) Math.sqrt((double) x);
      while (r * r > x || r > 3037000499L) {
        r--;
      }
      while (r < 3037000499L && (r + 1) * (r + 1) <= x) {
        r++;
      }
      return r;
    }
    return IntOps.norm(IntOps.big(v).sqrt());
  }
}
