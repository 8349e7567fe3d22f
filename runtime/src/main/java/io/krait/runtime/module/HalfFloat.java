package io.krait.runtime.module;

import io.krait.runtime.Err;

/** IEEE 754 binary16. */
final class HalfFloat {
  private HalfFloat() {}

  /**
   * The nearest half, ties to even.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError when it would be infinite
   */
  static long bits(double value) {
    long sign = Double.doubleToRawLongBits(value) >>> 63 << 15;
    if (Double.isNaN(value)) {
      return sign | 0x7E00;
    }
    if (Double.isInfinite(value)) {
      return sign | 0x7C00;
    }
    double magnitude = Math.abs(value);
    // Below 2**-14 halves are multiples of 2**-24.
    int exponent = Math.max(magnitude == 0 ? -14 : Math.getExponent(magnitude), -14);
    long fraction = (long) Math.rint(Math.scalb(magnitude, 10 - exponent));
    long bits = (fraction < 1024 ? 0 : (long) (exponent + 14) << 10) + fraction;
    if (bits >= 0x7C00) {
      throw Err.overflowError("float too large to pack with e format");
    }
    return sign | bits;
  }

  static double value(int bits) {
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    double magnitude =
        exponent == 31
            ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
            : exponent == 0
                ? Math.scalb((double) fraction, -24)
                : Math.scalb((double) (fraction + 1024), exponent - 25);
    return (bits & 0x8000) == 0 ? magnitude : -magnitude;
  }
}
