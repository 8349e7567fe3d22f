package io.krait.runtime.number;

import io.krait.runtime.Err;
import java.math.BigInteger;

/** Ints as two's complement bit strings without end. */
public final class IntBits {
  private IntBits() {}

  /**
   * {@code a << b}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for a negative count, OverflowError for one
   *     beyond any memory
   */
  public static Object lshift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return lshift(x.longValue(), y.longValue());
    }
    if (IntOps.signum(b) < 0) {
      throw Err.valueError("negative shift count");
    }
    if (IntOps.signum(a) == 0) {
      return 0L;
    }
    if (!(b instanceof Long count)) {
      throw Err.overflowError("too many digits in integer");
    }
    return bigShift(IntOps.big(a), count);
  }

  /** {@code x << y} without a wrap. */
  public static Object lshift(long x, long y) {
    if (y < 0) {
      throw Err.valueError("negative shift count");
    }
    if (y < 64) {
      long r = x << y;
      if (r >> y == x) {
        return r;
      }
    } else if (x == 0) {
      return 0L;
    }
    return bigShift(BigInteger.valueOf(x), y);
  }

  private static Object bigShift(BigInteger v, long count) {
    if (count + v.bitLength() >= Integer.MAX_VALUE) {
      throw new OutOfMemoryError("int too large");
    }
    return IntOps.norm(v.shiftLeft((int) count));
  }

  /**
   * {@code a >> b}, rounded down.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for a negative count
   */
  public static Object rshift(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return rshift(x.longValue(), y.longValue());
    }
    if (IntOps.signum(b) < 0) {
      throw Err.valueError("negative shift count");
    }
    long count = IntOps.clampLong(b);
    if (count > Integer.MAX_VALUE) {
      return IntOps.signum(a) < 0 ? -1L : 0L;
    }
    return IntOps.norm(IntOps.big(a).shiftRight((int) count));
  }

  /** {@code x >> y}. */
  public static long rshift(long x, long y) {
    if (y < 0) {
      throw Err.valueError("negative shift count");
    }
    return x >> Math.min(y, 63);
  }

  /** {@code a & b}. */
  public static Object and(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x & y;
    }
    return IntOps.norm(IntOps.big(a).and(IntOps.big(b)));
  }

  /** {@code a | b}. */
  public static Object or(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x | y;
    }
    return IntOps.norm(IntOps.big(a).or(IntOps.big(b)));
  }

  /** {@code a ^ b}. */
  public static Object xor(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x ^ y;
    }
    return IntOps.norm(IntOps.big(a).xor(IntOps.big(b)));
  }

  /** {@code ~a}. */
  public static Object invert(Object a) {
    return a instanceof Long x ? (Object) ~x : IntOps.norm(IntOps.big(a).not());
  }

  /**
   * {@code a.to_bytes(length, byteorder, signed=signed)}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError, OverflowError
   */
  public static byte[] toBytes(Object a, long length, String order, boolean signed) {
    boolean little = isLittle(order);
    if (length < 0) {
      throw Err.valueError("length argument must be non-negative");
    }
    BigInteger v = IntOps.big(a);
    if (v.signum() < 0 && !signed) {
      throw Err.overflowError("can't convert negative int to unsigned");
    }
    long bits = signed && v.signum() != 0 ? v.bitLength() + 1L : v.bitLength();
    boolean isNothing = length == 0 && v.signum() < 0 && bits == 1; // -1 is all sign
    if (bits > length * 8 && !isNothing) {
      throw Err.overflowError("int too big to convert");
    }
    byte[] result = new byte[Math.toIntExact(length)];
    byte[] source = v.toByteArray();
    byte fill = (byte) (v.signum() < 0 ? -1 : 0);
    for (int i = 0; i < result.length; i++) {
      int at = source.length - 1 - i;
      result[little ? i : result.length - 1 - i] = at >= 0 ? source[at] : fill;
    }
    return result;
  }

  /**
   * {@code int.from_bytes(bytes, byteorder, signed=signed)}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for an unknown byte order
   */
  public static Object fromBytes(byte[] bytes, String order, boolean signed) {
    byte[] big = bytes;
    if (isLittle(order)) {
      big = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        big[i] = bytes[bytes.length - 1 - i];
      }
    }
    if (big.length == 0) {
      return 0L;
    }
    return IntOps.norm(signed ? new BigInteger(big) : new BigInteger(1, big));
  }

  private static boolean isLittle(String order) {
    if (order.equals("little")) {
      return true;
    }
    if (order.equals("big")) {
      return false;
    }
    throw Err.valueError("byteorder must be either 'little' or 'big'");
  }
}
