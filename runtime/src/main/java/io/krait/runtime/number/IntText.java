package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.text.StrRepr;
import io.krait.runtime.text.Unicode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Ints from and to text. */
@SuppressWarnings("FloatingPointLiteralPrecision") // constants as published
public final class IntText {
  /** What {@code sys.get_int_max_str_digits()} gives; 0 means no limit. */
  private static volatile int maxStrDigits = 4300;

  private static final double DIGITS_PER_BIT = 0.30102999566398119521;

  private IntText() {}

  /** {@code sys.get_int_max_str_digits()}. */
  public static int maxStrDigits() {
    return maxStrDigits;
  }

  /** Sets what {@code sys.set_int_max_str_digits} sets; the caller has checked it. */
  public static void setMaxStrDigits(int digits) {
    maxStrDigits = digits;
  }

  /**
   * {@code repr(a)} in decimal.
   *
   * @throws io.krait.runtime.PyBaseException ValueError beyond the limit of digits
   */
  public static String repr(Object a) {
    if (a instanceof Long x) {
      return Long.toString(x);
    }
    return decimal(IntOps.big(a));
  }

  static String decimal(BigInteger v) {
    int limit = maxStrDigits;
    if (limit > 0 && v.bitLength() * DIGITS_PER_BIT > limit + 1.0) {
      throw tooLong();
    }
    String s = v.toString();
    if (limit > 0 && s.length() - (v.signum() < 0 ? 1 : 0) > limit) {
      throw tooLong();
    }
    return s;
  }

  private static RuntimeException tooLong() {
    return Err.valueError(
        "Exceeds the limit ("
            + maxStrDigits
            + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase"
            + " the limit");
  }

  /** The digits of a in base 2, 8 or 16, with its sign and, when asked, the prefix. */
  public static String radix(Object a, int base, boolean prefix) {
    String digits = a instanceof Long x ? Long.toString(x, base) : IntOps.big(a).toString(base);
    if (!prefix) {
      return digits;
    }
    String mark = base == 16 ? "0x" : base == 8 ? "0o" : "0b";
    return digits.charAt(0) == '-' ? "-" + mark + digits.substring(1) : mark + digits;
  }

  /** {@code int(s)}. */
  public static Object parse(String s) {
    return parse(s, 10);
  }

  /**
   * {@code int(s, base)}; base is 0 or 2 to 36.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static Object parse(String s, int base) {
    int n = s.length();
    if (base == 10 && n > 0 && n <= 18) {
      int i = s.charAt(0) == '-' ? 1 : 0;
      long v = 0;
      for (int k = i; ; k++) {
        if (k == n) {
          if (k > i) {
            return i == 0 ? v : -v;
          }
          break;
        }
        int d = s.charAt(k) - '0';
        if (d < 0 || d > 9) {
          break;
        }
        v = v * 10 + d;
      }
    }
    Object result = parseAscii(toAscii(s), base);
    if (result == null) {
      throw invalid(StrRepr.repr(s), base);
    }
    return result;
  }

  /** {@code int(b, base)} for bytes, each byte one character of text; repr is for the error. */
  public static Object parseBytes(String latin, int base, String repr) {
    Object result = parseAscii(latin, base);
    if (result == null) {
      throw invalid(repr, base);
    }
    return result;
  }

  private static RuntimeException invalid(String repr, int base) {
    String shown =
        repr.codePointCount(0, repr.length()) > 200
            ? repr.substring(0, repr.offsetByCodePoints(0, 200))
            : repr;
    return Err.valueError("invalid literal for int() with base " + base + ": " + shown);
  }

  /** Decimal digits of any script to ASCII, other spaces to blanks, what is left to '?'. */
  static String toAscii(String s) {
    int i = 0;
    while (i < s.length() && s.charAt(i) < 128) {
      i++;
    }
    if (i == s.length()) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    out.append(s, 0, i);
    while (i < s.length()) {
      int cp = s.codePointAt(i);
      i += Character.charCount(cp);
      if (cp < 128) {
        out.append((char) cp);
      } else if (Unicode.isSpace(cp)) {
        out.append(' ');
      } else {
        int d = Unicode.decimalValue(cp);
        out.append(d < 0 ? '?' : (char) ('0' + d));
      }
    }
    return out.toString();
  }

  static boolean isBlank(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  // Null when the text is no int of that base.
  private static @Nullable Object parseAscii(String s, int givenBase) {
    int start = 0;
    int end = s.length();
    while (start < end && isBlank(s.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(s.charAt(end - 1))) {
      end--;
    }
    boolean negative = false;
    if (start < end && (s.charAt(start) == '-' || s.charAt(start) == '+')) {
      negative = s.charAt(start) == '-';
      start++;
    }
    int base = givenBase;
    int prefixed = prefixBase(s, start, end);
    boolean onlyZero = false;
    if (base == 0) {
      base = prefixed == 0 ? 10 : prefixed;
      onlyZero = prefixed == 0 && start < end && s.charAt(start) == '0';
    }
    if (prefixed != 0 && prefixed == base) {
      start += 2;
      if (start < end && s.charAt(start) == '_') {
        start++;
      }
    }
    String digits = digits(s, start, end, base);
    if (digits == null) {
      return null;
    }
    checkLimit(digits, base);
    BigInteger v = new BigInteger(digits, base);
    if (onlyZero && v.signum() != 0) {
      return null;
    }
    return IntOps.norm(negative ? v.negate() : v);
  }

  private static int prefixBase(String s, int start, int end) {
    if (end - start < 2 || s.charAt(start) != '0') {
      return 0;
    }
    return switch (s.charAt(start + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private static @Nullable String digits(String s, int start, int end, int base) {
    StringBuilder out = null;
    char previous = '_';
    for (int i = start; i < end; i++) {
      char c = s.charAt(i);
      if (c == '_') {
        if (previous == '_') {
          return null;
        }
        if (out == null) {
          out = new StringBuilder(end - start).append(s, start, i);
        }
      } else if (c >= 128 || Character.digit(c, base) < 0) {
        return null;
      } else if (out != null) {
        out.append(c);
      }
      previous = c;
    }
    if (previous == '_') {
      return null;
    }
    return out == null ? s.substring(start, end) : out.toString();
  }

  private static void checkLimit(String digits, int base) {
    int limit = maxStrDigits;
    if (limit > 0 && (base & (base - 1)) != 0 && digits.length() > limit) {
      throw Err.valueError(
          "Exceeds the limit ("
              + limit
              + " digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
  }
}
