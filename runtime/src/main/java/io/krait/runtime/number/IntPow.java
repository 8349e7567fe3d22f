package io.krait.runtime.number;

import io.krait.runtime.Err;
import java.math.BigInteger;

/** Powers of ints. */
public final class IntPow {
  private static final long MAX_RESULT_BITS = Integer.MAX_VALUE;

  private IntPow() {}

  /**
   * {@code a ** b}: an int, or a float when b is negative.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError for a negative power of 0
   */
  public static Object pow(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return pow(x.longValue(), y.longValue());
    }
    if (IntOps.signum(b) < 0) {
      return FloatOps.pow(IntRatio.toDouble(a), IntRatio.toDouble(b));
    }
    return bigPow(IntOps.big(a), b);
  }

  /** {@code x ** y} by squaring, in machine arithmetic while it fits. */
  public static Object pow(long x, long y) {
    if (y < 0) {
      return FloatOps.pow((double) x, (double) y);
    }
    long result = 1;
    long base = x;
    long n = y;
    while (true) {
      if ((n & 1) != 0) {
        long high = Math.multiplyHigh(result, base);
        result *= base;
        if (high != result >> 63) {
          return bigPow(BigInteger.valueOf(x), y);
        }
      }
      n >>= 1;
      if (n == 0) {
        return result;
      }
      long high = Math.multiplyHigh(base, base);
      base *= base;
      if (high != base >> 63) {
        return bigPow(BigInteger.valueOf(x), y);
      }
    }
  }

  private static Object bigPow(BigInteger base, Object exponent) {
    if (base.signum() == 0) {
      return IntOps.signum(exponent) == 0 ? 1L : 0L;
    }
    if (base.equals(BigInteger.ONE)) {
      return 1L;
    }
    BigInteger n = IntOps.big(exponent);
    if (base.negate().equals(BigInteger.ONE)) {
      return n.testBit(0) ? -1L : 1L;
    }
    long bits = (base.abs().bitLength() - 1L) * IntOps.clampLong(exponent);
    if (n.bitLength() > 31 || bits >= MAX_RESULT_BITS) {
      throw new OutOfMemoryError("int too large");
    }
    return IntOps.norm(base.pow(n.intValue()));
  }

  /**
   * {@code pow(a, b, m)}, of m's sign.
   *
   * @throws io.krait.runtime.PyBaseException ValueError when m is 0, or b negative and a without an
   *     inverse
   */
  public static Object pow3(Object a, Object b, Object m) {
    BigInteger modulus = IntOps.big(m);
    if (modulus.signum() == 0) {
      throw Err.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger positive = modulus.abs();
    BigInteger base = IntOps.big(a);
    BigInteger exponent = IntOps.big(b);
    if (exponent.signum() < 0 && !base.gcd(positive).equals(BigInteger.ONE)) {
      throw Err.valueError("base is not invertible for the given modulus");
    }
    BigInteger result = base.modPow(exponent, positive);
    if (modulus.signum() < 0 && result.signum() != 0) {
      result = result.add(modulus);
    }
    return IntOps.norm(result);
  }
}
