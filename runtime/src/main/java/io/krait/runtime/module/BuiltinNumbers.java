package io.krait.runtime.module;

import io.krait.runtime.BuiltinOperations;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.text.StrOps;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Built-in functions about numbers and characters. */
public final class BuiltinNumbers {
  private BuiltinNumbers() {}

  @Py(
      value =
          "abs(x: Any, /) -> Any\nabs(x: int, /) -> int\nabs(x: float, /) -> float\n"
              + "abs(x: complex, /) -> float",
      doc = "Return the absolute value of the argument.")
  public static Object abs(Object x) {
    if (x instanceof Long n && n != Long.MIN_VALUE) {
      return Math.abs(n);
    }
    return x instanceof Double d ? (Object) Math.abs(d) : BuiltinOperations.abs(x);
  }

  @Py(
      value =
          "round(number: Any, ndigits: Any = None) -> Any\nround(number: float) -> int\n"
              + "round(number: float, ndigits: int) -> float\nround(number: int, ndigits: int = 0) -> int",
      doc = "Round a number to a given precision in decimal digits.")
  public static Object round(Object number, Object ndigits) {
    return BuiltinOperations.round(number, ndigits == PyNone.NONE ? null : ndigits);
  }

  @Py(
      value = "pow(base: Any, exp: Any, mod: Any = None) -> Any",
      doc = "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.")
  public static Object pow(Object base, Object exp, Object mod) {
    return mod == PyNone.NONE ? Ops.pow(base, exp) : BuiltinOperations.pow(base, exp, mod);
  }

  @Py(
      value =
          "divmod(x: Any, y: Any, /) -> Any\ndivmod(x: int, y: int, /) -> tuple[int, int]\n"
              + "divmod(x: float, y: float, /) -> tuple[float, float]",
      doc = "Return the tuple (x//y, x%y).")
  public static Object divmod(Object x, Object y) {
    return BuiltinOperations.divmod(x, y);
  }

  @Py(value = "bin(number: int, /) -> str", doc = "Return the binary representation of an integer.")
  public static String bin(Object number) {
    return prefixed(number, 2, "0b");
  }

  @Py(value = "oct(number: int, /) -> str", doc = "Return the octal representation of an integer.")
  public static String oct(Object number) {
    return prefixed(number, 8, "0o");
  }

  @Py(
      value = "hex(number: int, /) -> str",
      doc = "Return the hexadecimal representation of an integer.")
  public static String hex(Object number) {
    return prefixed(number, 16, "0x");
  }

  private static String prefixed(Object number, int base, String prefix) {
    BigInteger n = Convert.indexBig(number);
    return n.signum() < 0 ? "-" + prefix + n.negate().toString(base) : prefix + n.toString(base);
  }

  @Py(value = "chr(i: int, /) -> str", doc = "Return a Unicode string of one character.")
  public static String chr(Object i) {
    if (i instanceof Long n && n >= 0 && n < 0x110000) {
      return StrOps.chr((int) (long) n);
    }
    BigInteger n = Convert.indexBig(i);
    if (n.signum() < 0 || n.bitLength() > 21 || n.intValue() >= 0x110000) {
      throw Err.valueError("chr() arg not in range(0x110000)");
    }
    return StrOps.chr(n.intValue());
  }

  @Py(value = "ord(c: str | bytes, /) -> int", doc = "Return the code point of a character.")
  public static long ord(Object c) {
    String s = Convert.strOrNull(c);
    long length;
    if (s != null) {
      int cp = StrOps.ordOrNegative(s);
      if (cp >= 0) {
        return cp;
      }
      length = StrOps.len(s);
    } else {
      byte[] bytes = bytes(c);
      if (bytes == null) {
        throw Err.typeError(
            "ord() expected string of length 1, but " + Types.of(c).name + " found");
      }
      if (bytes.length == 1) {
        return bytes[0] & 0xff;
      }
      length = bytes.length;
    }
    throw Err.typeError("ord() expected a character, but string of length " + length + " found");
  }

  private static byte @Nullable [] bytes(Object c) {
    if (c instanceof PyBytes b) {
      return b.bytes();
    }
    return c instanceof PyByteArray a ? a.copy() : null;
  }
}
