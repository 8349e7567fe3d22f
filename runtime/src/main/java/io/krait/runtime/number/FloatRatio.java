package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;

/** Exact ways from floats to ints. */
public final class FloatRatio {
  private FloatRatio() {}

  /** The whole part of a finite float. */
  static BigInteger truncate(double d) {
    if (Math.abs(d) < 0x1p63) {
      return BigInteger.valueOf((long) d);
    }
    int e = Math.getExponent(d) - 52;
    return BigInteger.valueOf((long) Math.scalb(d, -e)).shiftLeft(e);
  }

  /**
   * {@code int(d)}, rounded towards 0.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for nan, OverflowError for infinities
   */
  public static Object toInt(double d) {
    if (d < 0x1p63 && d >= -0x1p63) {
      return (long) d;
    }
    if (Double.isNaN(d)) {
      throw Err.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(d)) {
      throw Err.overflowError("cannot convert float infinity to integer");
    }
    return IntOps.norm(truncate(d));
  }

  /** The positive value divided by {@code 2**e}, rounded once; infinite when that is. */
  public static double fraction(BigInteger v, int e) {
    return IntRatio.scaled(v, -e);
  }

  /**
   * {@code d.as_integer_ratio()}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for nan, OverflowError for infinities
   */
  public static PyTuple asIntegerRatio(double d) {
    if (Double.isNaN(d)) {
      throw Err.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(d)) {
      throw Err.overflowError("cannot convert Infinity to integer ratio");
    }
    if (d == 0) {
      return PyTuple.of(0L, 1L);
    }
    long bits = Double.doubleToRawLongBits(d);
    int field = (int) (bits >>> 52) & 0x7ff;
    long m = bits & (1L << 52) - 1;
    int e = field == 0 ? -1074 : field - 1075;
    m = field == 0 ? m : m | 1L << 52;
    int low = Long.numberOfTrailingZeros(m);
    m >>= low;
    e += low;
    BigInteger n = BigInteger.valueOf(d < 0 ? -m : m);
    if (e >= 0) {
      return PyTuple.of(IntOps.norm(n.shiftLeft(e)), 1L);
    }
    return PyTuple.of(IntOps.norm(n), IntOps.norm(BigInteger.ONE.shiftLeft(-e)));
  }
}
