package io.krait.runtime.container;

import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;

/**
 * Python's hashes. Numbers hash as CPython's do (reduction modulo the Mersenne prime 2**61 - 1, so
 * that equal numbers of different types agree); a str hashes to its {@link String#hashCode()}.
 */
public final class Hashes {
  private static final int BITS = 61;
  private static final long MODULUS = (1L << BITS) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long INFINITY = 314159;
  private static final long NONE = 0xfca86420L;
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private Hashes() {}

  /**
   * {@code hash(o)}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError when o is unhashable
   */
  public static long of(Object o) {
    if (o instanceof String s) {
      return s.hashCode();
    }
    if (o instanceof Long l) {
      return ofLong(l);
    }
    if (o.getClass() == PyTuple.class) {
      return ofItems(((PyTuple) o).items());
    }
    return ofOther(o);
  }

  private static long ofOther(Object o) {
    if (o instanceof Double d) {
      return ofDouble(d);
    }
    if (o instanceof Boolean b) {
      return b ? 1 : 0;
    }
    if (o instanceof BigInteger big) {
      return ofBig(big);
    }
    return o == PyNone.NONE ? NONE : Ops.hash(o);
  }

  public static long ofNone() {
    return NONE;
  }

  public static long ofLong(long v) {
    if (v > -MODULUS && v < MODULUS) {
      return v == -1 ? -2 : v;
    }
    return ofLarge(v);
  }

  /** v modulo 2**61 - 1 (with the sign of v), without a division. */
  private static long ofLarge(long v) {
    long magnitude = Math.abs(v);
    long h = (magnitude & MODULUS) + (magnitude >>> BITS);
    if (h >= MODULUS) {
      h -= MODULUS;
    }
    return neverMinusOne(v < 0 ? -h : h);
  }

  public static long ofBig(BigInteger v) {
    return neverMinusOne(v.remainder(BIG_MODULUS).longValue());
  }

  /** As CPython's; a NaN hashes by its bits, which stand for its identity. */
  public static long ofDouble(double v) {
    long whole = (long) v;
    if (whole == v && whole != Long.MAX_VALUE) {
      return ofLong(whole);
    }
    if (Double.isInfinite(v)) {
      return v > 0 ? INFINITY : -INFINITY;
    }
    if (Double.isNaN(v)) {
      return Long.rotateRight(Double.doubleToRawLongBits(v), 4);
    }
    return ofFraction(v);
  }

  private static long ofFraction(double v) {
    int e = Math.getExponent(v);
    long bits = Double.doubleToRawLongBits(v) & ((1L << 52) - 1);
    long mantissa = e < Double.MIN_EXPONENT ? bits : bits | (1L << 52);
    int exponent = Math.max(e, Double.MIN_EXPONENT) - 52;
    int turn = Math.floorMod(exponent, BITS);
    long x = mantissa == 0 ? 0 : ((mantissa << turn) & MODULUS) | (mantissa >>> (BITS - turn));
    if (x >= MODULUS) {
      x -= MODULUS;
    }
    return neverMinusOne(v < 0 ? -x : x);
  }

  /** A tuple's hash: the xxHash rounds of CPython. */
  public static long ofItems(Object[] items) {
    long acc = PRIME_5;
    for (Object item : items) {
      acc = Long.rotateLeft(acc + of(item) * PRIME_2, 31) * PRIME_1;
    }
    acc += items.length ^ (PRIME_5 ^ 3527539L);
    return acc == -1 ? 1546275796L : acc;
  }

  private static long neverMinusOne(long h) {
    return h == -1 ? -2 : h;
  }
}
