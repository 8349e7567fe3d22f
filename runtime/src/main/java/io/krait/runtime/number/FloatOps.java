package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyFloatSub;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Arithmetic of Python floats. */
public final class FloatOps {
  private FloatOps() {}

  /** The value of a float, int or bool, as arithmetic converts it; null for others. */
  public static @Nullable Double plain(Object o) {
    if (o instanceof Double d) {
      return d;
    }
    if (o instanceof Long x) {
      return (double) x;
    }
    if (o instanceof PyFloatSub sub) {
      return sub.value;
    }
    Object i = IntOps.plain(o);
    return i == null ? null : (Double) IntRatio.toDouble(i);
  }

  /** The value of a float or an instance of a subclass of float. */
  public static double self(Object o) {
    if (o instanceof Double d) {
      return d;
    }
    if (o instanceof PyFloatSub sub) {
      return sub.value;
    }
    throw Err.typeError(
        "descriptor requires a 'float' object but received a '" + Types.of(o).name + "'");
  }

  /**
   * {@code x / y}.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError
   */
  public static double truediv(double x, double y) {
    if (y == 0) {
      throw Err.zeroDivisionError("float division by zero");
    }
    return x / y;
  }

  /** {@code x // y}. */
  public static double floordiv(double x, double y) {
    if (y == 0) {
      throw Err.zeroDivisionError("float floor division by zero");
    }
    return floor(x, y);
  }

  /** {@code x % y}, of y's sign, exact. */
  public static double mod(double x, double y) {
    if (y == 0) {
      throw Err.zeroDivisionError("float modulo by zero");
    }
    return remainder(x, y);
  }

  /** {@code divmod(x, y)}. */
  public static PyTuple divmod(double x, double y) {
    if (y == 0) {
      throw Err.zeroDivisionError("float divmod()");
    }
    return PyTuple.of(floor(x, y), remainder(x, y));
  }

  private static double remainder(double x, double y) {
    double mod = x % y;
    if (mod == 0) {
      return Math.copySign(0.0, y);
    }
    return y < 0 != mod < 0 ? mod + y : mod;
  }

  private static double floor(double x, double y) {
    // The division is done on the number that y divides exactly; what is left is rounding.
    double exact = x % y;
    double div = (x - exact) / y;
    if (exact != 0 && y < 0 != exact < 0) {
      div -= 1.0;
    }
    if (div == 0) {
      return Math.copySign(0.0, x / y);
    }
    double floor = Math.floor(div);
    return div - floor > 0.5 ? floor + 1.0 : floor;
  }

  /**
   * {@code x ** y}: a float, or a complex for a fractional power of a negative number.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError, OverflowError
   */
  public static Object pow(double x, double y) {
    if (x < 0 && y != Math.rint(y) && !Double.isNaN(y) && !Double.isInfinite(x)) {
      return ComplexOps.pow(PyComplex.of(x, 0.0), PyComplex.of(y, 0.0));
    }
    return powReal(x, y);
  }

  /** {@code x ** y} where the result is known to be real. */
  public static double powReal(double x, double y) {
    if (y == 0 || x == 1) {
      return 1.0;
    }
    if (x == 0 && y < 0) {
      throw Err.zeroDivisionError("0.0 cannot be raised to a negative power");
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1.0;
    }
    double r = Libm.pow(x, y);
    if (Double.isInfinite(r) && !Double.isInfinite(x) && !Double.isInfinite(y)) {
      throw Err.of((PyType) Names.builtin("OverflowError"), 34L, "Numerical result out of range");
    }
    return r;
  }

  /** {@code hash(d)}: equal to the hash of an equal int; 0 for nan. */
  public static long hash(double d) {
    if (d == (long) d && d != Long.MAX_VALUE) {
      return IntOps.hash((long) d);
    }
    if (Double.isNaN(d)) {
      return 0;
    }
    if (Double.isInfinite(d)) {
      return d > 0 ? 314159 : -314159;
    }
    return hashDigits(d);
  }

  private static long hashDigits(double d) {
    long bits = Double.doubleToRawLongBits(d);
    int field = (int) (bits >>> 52) & 0x7ff;
    long m = bits & (1L << 52) - 1;
    int exponent = field == 0 ? -1074 : field - 1075;
    m = field == 0 ? m : m | 1L << 52;
    // m * 2**exponent modulo 2**61 - 1: a power of two rotates the 61 bits
    int rotate = Math.floorMod(exponent, 61);
    long h = (m << rotate & IntOps.HASH_MODULUS) | m >>> (61 - rotate);
    h = d < 0 ? -h : h;
    return h == -1 ? -2 : h;
  }

  /** Compares a float, not nan, with an int exactly. */
  public static int compareInt(double d, Object i) {
    if (i instanceof Long x) {
      return compareLong(d, x);
    }
    if (Double.isInfinite(d)) {
      return d > 0 ? 1 : -1;
    }
    BigInteger v = IntOps.big(i);
    if (v.bitLength() <= 63) {
      return compareLong(d, v.longValue());
    }
    if (Math.abs(d) < 0x1p62) {
      return -v.signum();
    }
    return FloatRatio.truncate(d).compareTo(v);
  }

  /** Compares a float, not nan, with a long exactly. */
  public static int compareLong(double d, long x) {
    double y = (double) x;
    if (d != y) {
      return d < y ? -1 : 1;
    }
    return d >= 0x1p63 ? 1 : Long.compare((long) d, x);
  }

  /** {@code d == i}, exactly. */
  public static boolean eqInt(double d, Object i) {
    return !Double.isNaN(d) && compareInt(d, i) == 0;
  }
}
