package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Types;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** The type codes of arrays: size, reading, and writing with the checks of CPython's setters. */
enum ArrayCode {
  BYTE('b', 1, "signed char"),
  UNSIGNED_BYTE('B', 1, "unsigned byte integer"),
  UNICODE('u', 4, ""),
  CODE_POINT('w', 4, ""),
  SHORT('h', 2, "signed short integer"),
  UNSIGNED_SHORT('H', 2, "unsigned short"),
  INT('i', 4, "signed integer"),
  UNSIGNED_INT('I', 4, "unsigned int"),
  LONG('l', 8, ""),
  UNSIGNED_LONG('L', 8, ""),
  LONG_LONG('q', 8, ""),
  UNSIGNED_LONG_LONG('Q', 8, ""),
  FLOAT('f', 4, ""),
  DOUBLE('d', 8, "");

  private static final VarHandle SHORTS = handle(short[].class);
  private static final VarHandle INTS = handle(int[].class);
  private static final VarHandle LONGS = handle(long[].class);
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64);

  final char letter;
  final int size;
  private final String what;

  ArrayCode(char letter, int size, String what) {
    this.letter = letter;
    this.size = size;
    this.what = what;
  }

  private static VarHandle handle(Class<?> type) {
    return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
  }

  static @Nullable ArrayCode of(char letter) {
    for (ArrayCode c : values()) {
      if (c.letter == letter) {
        return c;
      }
    }
    return null;
  }

  boolean isText() {
    return this == UNICODE || this == CODE_POINT;
  }

  Object read(byte[] b, int at) {
    return switch (this) {
      case BYTE -> (long) b[at];
      case UNSIGNED_BYTE -> (long) (b[at] & 0xff);
      case UNICODE, CODE_POINT -> character((int) INTS.get(b, at));
      case SHORT -> (long) (short) SHORTS.get(b, at);
      case UNSIGNED_SHORT -> (long) ((short) SHORTS.get(b, at) & 0xffff);
      case INT -> (long) (int) INTS.get(b, at);
      case UNSIGNED_INT -> (int) INTS.get(b, at) & 0xffffffffL;
      case LONG, LONG_LONG -> (long) LONGS.get(b, at);
      case UNSIGNED_LONG, UNSIGNED_LONG_LONG -> unsigned((long) LONGS.get(b, at));
      case FLOAT -> (double) Float.intBitsToFloat((int) INTS.get(b, at));
      case DOUBLE -> Double.longBitsToDouble((long) LONGS.get(b, at));
    };
  }

  private static Object character(int codePoint) {
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw Err.valueError(
          "character U+" + Integer.toHexString(codePoint) + " is not in range [U+0000; U+10ffff]");
    }
    return Character.toString(codePoint);
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : Convert.pyInt(BigInteger.valueOf(bits).add(MOST));
  }

  void write(byte[] b, int at, Object value) {
    switch (this) {
      case BYTE -> b[at] = (byte) ranged(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case UNSIGNED_BYTE -> b[at] = (byte) ranged(value, 0, 0xff);
      case UNICODE, CODE_POINT -> INTS.set(b, at, codePoint(value));
      case SHORT -> SHORTS.set(b, at, (short) ranged(value, Short.MIN_VALUE, Short.MAX_VALUE));
      case UNSIGNED_SHORT -> SHORTS.set(b, at, (short) ranged(value, 0, 0xffff));
      case INT -> INTS.set(b, at, (int) ranged(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case UNSIGNED_INT -> INTS.set(b, at, (int) unsignedInt(value));
      case LONG -> LONGS.set(b, at, signed(value, "Python int too large to convert to C long"));
      case LONG_LONG -> LONGS.set(b, at, signed(value, "int too big to convert"));
      case UNSIGNED_LONG ->
          LONGS.set(
              b,
              at,
              positive(
                  value,
                  "can't convert negative value to unsigned int",
                  "Python int too large to convert to C unsigned long"));
      case UNSIGNED_LONG_LONG ->
          LONGS.set(
              b,
              at,
              positive(value, "can't convert negative int to unsigned", "int too big to convert"));
      case FLOAT -> INTS.set(b, at, Float.floatToRawIntBits((float) Convert.real(value)));
      case DOUBLE -> LONGS.set(b, at, Double.doubleToRawLongBits(Convert.real(value)));
    }
  }

  private static BigInteger big(Object value) {
    if (!Convert.hasIndex(value)) {
      throw Err.typeError(
          "'" + Types.of(value).name + "' object cannot be interpreted as an integer");
    }
    return Convert.indexBig(value);
  }

  private long ranged(Object value, long least, long most) {
    BigInteger n = big(value);
    if (n.compareTo(BigInteger.valueOf(least)) < 0) {
      throw Err.overflowError(what + " is less than minimum");
    }
    if (n.compareTo(BigInteger.valueOf(most)) > 0) {
      throw Err.overflowError(what + " is greater than maximum");
    }
    return n.longValue();
  }

  private long unsignedInt(Object value) {
    BigInteger n = big(value);
    if (n.signum() < 0) {
      throw Err.overflowError("can't convert negative value to unsigned int");
    }
    if (n.bitLength() > 32) {
      throw Err.overflowError(
          n.bitLength() > 64
              ? "Python int too large to convert to C unsigned long"
              : "unsigned int is greater than maximum");
    }
    return n.longValue();
  }

  private static long signed(Object value, String tooLarge) {
    BigInteger n = big(value);
    if (n.bitLength() > 63) {
      throw Err.overflowError(tooLarge);
    }
    return n.longValue();
  }

  private static long positive(Object value, String negative, String tooLarge) {
    BigInteger n = big(value);
    if (n.signum() < 0) {
      throw Err.overflowError(negative);
    }
    if (n.bitLength() > 64) {
      throw Err.overflowError(tooLarge);
    }
    return n.longValue();
  }

  private static int codePoint(Object value) {
    String s = Convert.strOrNull(value);
    if (s == null || s.codePointCount(0, s.length()) != 1) {
      throw Err.typeError("array item must be unicode character");
    }
    return s.codePointAt(0);
  }
}
