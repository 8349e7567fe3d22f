package io.krait.runtime.number;

import io.krait.runtime.Err;
import java.math.BigInteger;

/** Correctly rounded ways from ints to floats. */
public final class IntRatio {
  private static final long EXACT = 1L << 53;

  private IntRatio() {}

  /**
   * {@code float(a)}, ties to even.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError
   */
  public static double toDouble(Object a) {
    if (a instanceof Long x) {
      return (double) x;
    }
    double d = IntOps.big(a).doubleValue();
    if (Double.isInfinite(d)) {
      throw Err.overflowError("int too large to convert to float");
    }
    return d;
  }

  /**
   * {@code a / b}, rounded once.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError, OverflowError
   */
  public static double truediv(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return truediv(x.longValue(), y.longValue());
    }
    return divide(IntOps.big(a), IntOps.big(b));
  }

  /** {@code x / y}, rounded once. */
  public static double truediv(long x, long y) {
    if (y == 0) {
      throw Err.zeroDivisionError("division by zero");
    }
    if (x <= EXACT && x >= -EXACT && y <= EXACT && y >= -EXACT) {
      return (double) x / (double) y;
    }
    return divide(BigInteger.valueOf(x), BigInteger.valueOf(y));
  }

  private static double divide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw Err.zeroDivisionError("division by zero");
    }
    double d = ratio(a, b);
    if (Double.isInfinite(d)) {
      throw Err.overflowError("integer division result too large for a float");
    }
    return d;
  }

  /** {@code a / b} with one rounding, infinite on overflow; b is not 0. */
  public static double ratio(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    BigInteger n = a.abs();
    BigInteger d = b.abs();
    // A quotient of 66 or 67 bits, whose last bit also stands for a remainder, rounds like the
    // exact one; below the normal range fewer bits are kept, so that there is one rounding only.
    int shift = 66 - (n.bitLength() - d.bitLength());
    BigInteger[] parts =
        shift >= 0
            ? n.shiftLeft(shift).divideAndRemainder(d)
            : n.divideAndRemainder(d.shiftLeft(-shift));
    BigInteger q = parts[0];
    if (parts[1].signum() != 0) {
      q = q.setBit(0);
    }
    double result = scaled(q, -shift);
    return a.signum() == b.signum() ? result : -result;
  }

  /** {@code q * 2**exponent} for a positive q, with one rounding to even. */
  static double scaled(BigInteger q, int exponent) {
    int length = q.bitLength();
    long top = (long) length + exponent; // value in [2**(top-1), 2**top)
    if (top > 1024) {
      return Double.POSITIVE_INFINITY;
    }
    if (top < -1074) {
      return 0.0;
    }
    int keep = top >= -1021 ? 53 : (int) (top + 1074);
    int drop = length - keep;
    if (drop <= 0) {
      return Math.scalb((double) q.longValue(), exponent);
    }
    long kept = q.shiftRight(drop).longValue();
    boolean half = q.testBit(drop - 1);
    if (half && ((kept & 1) != 0 || q.getLowestSetBit() < drop - 1)) {
      kept++;
    }
    return Math.scalb((double) kept, exponent + drop);
  }
}
