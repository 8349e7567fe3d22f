package io.krait.runtime;

import io.krait.runtime.number.FloatOps;
import io.krait.runtime.number.IntBits;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.IntPow;
import io.krait.runtime.number.IntRatio;

/** Exact arithmetic on machine types, for compiled code. */
public final class Intrinsics {
  private Intrinsics() {}

  /** {@code a // b}; a result that does not fit is only {@code -2**63 // -1}. */
  public static Object floorDivAny(long a, long b) {
    return IntOps.floordiv(a, b);
  }

  /**
   * {@code a // b}, where the result is known to fit.
   *
   * @throws PyBaseException ZeroDivisionError
   */
  public static long floorDiv(long a, long b) {
    if (b == 0) {
      throw Err.zeroDivisionError("integer division or modulo by zero");
    }
    return Math.floorDiv(a, b);
  }

  /**
   * {@code a % b}
   *
   * @throws PyBaseException ZeroDivisionError
   */
  public static long floorMod(long a, long b) {
    if (b == 0) {
      throw Err.zeroDivisionError("integer modulo by zero");
    }
    return Math.floorMod(a, b);
  }

  /** {@code a / b}, correctly rounded. */
  public static double trueDiv(long a, long b) {
    if (b == 0) {
      throw Err.zeroDivisionError("division by zero");
    }
    return IntRatio.truediv(a, b);
  }

  /** {@code a / b}. */
  public static double trueDiv(double a, double b) {
    return FloatOps.truediv(a, b);
  }

  /** {@code a // b}. */
  public static double floorDiv(double a, double b) {
    return FloatOps.floordiv(a, b);
  }

  /** {@code a % b}. */
  public static double mod(double a, double b) {
    return FloatOps.mod(a, b);
  }

  /** {@code a ** b}: an int, or a float where b is negative. */
  public static Object pow(long a, long b) {
    return IntPow.pow(a, b);
  }

  /** {@code a ** b}: a float, or a complex. */
  public static Object powAny(double a, double b) {
    return FloatOps.pow(a, b);
  }

  /** {@code a << b}. */
  public static Object shl(long a, long b) {
    return IntBits.lshift(a, b);
  }

  /** {@code a >> b}. */
  public static long shr(long a, long b) {
    return IntBits.rshift(a, b);
  }
}
