package io.krait.runtime.number;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyIntSub;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of Python ints of any size.
 *
 * <p>An argument is a {@link Long}, a {@link BigInteger} or a {@link Boolean}; a result is a Long
 * whenever it fits. {@link #plain} unwraps everything else that is an int.
 */
public final class IntOps {
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);

  /** The modulus of numeric hashes, {@code sys.hash_info.modulus}: 2**61 - 1. */
  public static final long HASH_MODULUS = (1L << 61) - 1;

  private static final BigInteger BIG_HASH_MODULUS = BigInteger.valueOf(HASH_MODULUS);

  private IntOps() {}

  /** The Long or BigInteger that an int, bool or int subclass stands for; null for others. */
  public static @Nullable Object plain(Object o) {
    if (o instanceof Long || o instanceof BigInteger) {
      return o;
    }
    if (o instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    if (o instanceof PyIntSub sub) {
      return sub.value;
    }
    return null;
  }

  /** {@link #plain} of an object known to be an int. */
  public static Object plainInt(Object o) {
    Object plain = plain(o);
    if (plain == null) {
      throw new IllegalArgumentException("not an int");
    }
    return plain;
  }

  /** A BigInteger as a Python int: a Long when it fits. */
  public static Object norm(BigInteger v) {
    return v.bitLength() <= 63 ? (Object) v.longValue() : v;
  }

  /** Any plain int as a BigInteger. */
  public static BigInteger big(Object v) {
    if (v instanceof Long l) {
      return BigInteger.valueOf(l);
    }
    if (v instanceof BigInteger b) {
      return b;
    }
    if (v instanceof Boolean b) {
      return b ? BigInteger.ONE : BigInteger.ZERO;
    }
    BigInteger b = Convert.bigOrNull(v);
    if (b == null) {
      throw new IllegalArgumentException("not an int");
    }
    return b;
  }

  /** {@code a + b}. */
  public static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return add(x.longValue(), y.longValue());
    }
    return norm(big(a).add(big(b)));
  }

  /** {@code a + b} without a wrap. */
  public static Object add(long x, long y) {
    long r = x + y;
    if (((x ^ r) & (y ^ r)) < 0) {
      return BigInteger.valueOf(x).add(BigInteger.valueOf(y));
    }
    return r;
  }

  /** {@code a - b}. */
  public static Object sub(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return sub(x.longValue(), y.longValue());
    }
    return norm(big(a).subtract(big(b)));
  }

  /** {@code a - b} without a wrap. */
  public static Object sub(long x, long y) {
    long r = x - y;
    if (((x ^ y) & (x ^ r)) < 0) {
      return BigInteger.valueOf(x).subtract(BigInteger.valueOf(y));
    }
    return r;
  }

  /** {@code a * b}. */
  public static Object mul(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return mul(x.longValue(), y.longValue());
    }
    return norm(big(a).multiply(big(b)));
  }

  /** {@code a * b} without a wrap. */
  public static Object mul(long x, long y) {
    long high = Math.multiplyHigh(x, y);
    long low = x * y;
    if (high == (low >> 63)) {
      return low;
    }
    return BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
  }

  /**
   * {@code a // b}, rounded down.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError
   */
  public static Object floordiv(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return floordiv(x.longValue(), y.longValue());
    }
    return norm(divFloor(a, b, "integer division or modulo by zero")[0]);
  }

  /** {@code a // b} of machine ints; only {@code Long.MIN_VALUE // -1} leaves their range. */
  public static Object floordiv(long x, long y) {
    if (y == 0) {
      throw Err.zeroDivisionError("integer division or modulo by zero");
    }
    if (y == -1) {
      return neg((Object) x);
    }
    return Math.floorDiv(x, y);
  }

  /**
   * {@code a % b}, of b's sign.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError
   */
  public static Object mod(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return mod(x.longValue(), y.longValue());
    }
    return norm(divFloor(a, b, "integer modulo by zero")[1]);
  }

  /** {@code a % b} of machine ints. */
  public static long mod(long x, long y) {
    if (y == 0) {
      throw Err.zeroDivisionError("integer modulo by zero");
    }
    return Math.floorMod(x, y);
  }

  /** {@code divmod(a, b)}. */
  public static PyTuple divmod(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y != 0) {
      return PyTuple.of(floordiv(x.longValue(), y.longValue()), mod(x.longValue(), y.longValue()));
    }
    BigInteger[] parts = divFloor(a, b, "integer division or modulo by zero");
    return PyTuple.of(norm(parts[0]), norm(parts[1]));
  }

  private static BigInteger[] divFloor(Object a, Object b, String zero) {
    BigInteger divisor = big(b);
    if (divisor.signum() == 0) {
      throw Err.zeroDivisionError(zero);
    }
    BigInteger[] parts = big(a).divideAndRemainder(divisor);
    if (parts[1].signum() != 0 && parts[1].signum() != divisor.signum()) {
      parts[0] = parts[0].subtract(BigInteger.ONE);
      parts[1] = parts[1].add(divisor);
    }
    return parts;
  }

  /** {@code -a}. */
  public static Object neg(Object a) {
    if (a instanceof Long x && x != Long.MIN_VALUE) {
      return -x;
    }
    BigInteger v = big(a);
    return norm(v.negate());
  }

  /** {@code abs(a)}. */
  public static Object abs(Object a) {
    return signum(a) < 0 ? neg(a) : plainInt(a);
  }

  /** -1, 0 or 1. */
  public static int signum(Object a) {
    return a instanceof Long x ? Long.signum(x) : big(a).signum();
  }

  /** The three-way comparison of two ints. */
  public static int compare(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    return big(a).compareTo(big(b));
  }

  /** {@code a == b}. */
  public static boolean eq(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    return big(a).equals(big(b));
  }

  /** {@code hash(a)}: the value modulo 2**61 - 1, never -1. */
  public static long hash(Object a) {
    if (a instanceof Long x) {
      return hash(x.longValue());
    }
    BigInteger v = big(a);
    long h = v.abs().mod(BIG_HASH_MODULUS).longValue();
    if (v.signum() < 0) {
      h = -h;
    }
    return h == -1 ? -2 : h;
  }

  /** {@code hash(x)}. */
  public static long hash(long x) {
    long h = x % HASH_MODULUS;
    return h == -1 ? -2 : h;
  }

  /** Whether the value is a Java long. */
  public static boolean fitsLong(BigInteger v) {
    return v.bitLength() <= 63;
  }

  /** The value, clamped into the range of long. */
  public static long clampLong(Object a) {
    if (a instanceof Long x) {
      return x;
    }
    BigInteger v = big(a);
    if (v.bitLength() <= 63) {
      return v.longValue();
    }
    return v.compareTo(LONG_MIN) < 0 || v.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** The smallest number of bits that hold {@code abs(a)}. */
  public static long bitLength(Object a) {
    if (a instanceof Long x) {
      return 64L - Long.numberOfLeadingZeros(x < 0 ? -x : x);
    }
    return big(a).abs().bitLength();
  }

  /** The number of ones in {@code abs(a)}. */
  public static long bitCount(Object a) {
    if (a instanceof Long x) {
      return Long.bitCount(x < 0 ? -x : x);
    }
    return big(a).abs().bitCount();
  }

  // The operations that have a class of their own, gathered for callers of the basic ones.

  /** {@code a ** b}: see {@link IntPow#pow}. */
  public static Object pow(Object a, Object b) {
    return IntPow.pow(a, b);
  }

  /** {@code pow(a, b, m)}: see {@link IntPow#pow3}. */
  public static Object pow3(Object a, Object b, Object m) {
    return IntPow.pow3(a, b, m);
  }

  /** {@code a << b}: see {@link IntBits#lshift}. */
  public static Object lshift(Object a, Object b) {
    return IntBits.lshift(a, b);
  }

  /** {@code a >> b}: see {@link IntBits#rshift}. */
  public static Object rshift(Object a, Object b) {
    return IntBits.rshift(a, b);
  }

  /** {@code a & b}. */
  public static Object and(Object a, Object b) {
    return IntBits.and(a, b);
  }

  /** {@code a | b}. */
  public static Object or(Object a, Object b) {
    return IntBits.or(a, b);
  }

  /** {@code a ^ b}. */
  public static Object xor(Object a, Object b) {
    return IntBits.xor(a, b);
  }

  /** {@code ~a}. */
  public static Object invert(Object a) {
    return IntBits.invert(a);
  }

  /** {@code a / b}: see {@link IntRatio#truediv}. */
  public static double truediv(Object a, Object b) {
    return IntRatio.truediv(a, b);
  }

  /** {@code repr(a)}: see {@link IntText#repr}. */
  public static String repr(Object a) {
    return IntText.repr(a);
  }
}
