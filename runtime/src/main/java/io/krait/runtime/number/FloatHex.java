package io.krait.runtime.number;

import io.krait.runtime.Err;
import java.math.BigInteger;

/** {@code float.hex} and {@code float.fromhex}. */
final class FloatHex {
  private FloatHex() {}

  static String hex(double d) {
    if (Double.isNaN(d) || Double.isInfinite(d)) {
      return FloatText.repr(d);
    }
    long bits = Double.doubleToRawLongBits(d);
    String sign = bits < 0 ? "-" : "";
    int field = (int) (bits >>> 52) & 0x7ff;
    long m = bits & (1L << 52) - 1;
    if (d == 0) {
      return sign + "0x0.0p+0";
    }
    int e = field == 0 ? -1022 : field - 1023;
    String digits = Long.toHexString(m | 1L << 52).substring(1);
    return sign + (field == 0 ? "0x0." : "0x1.") + digits + (e < 0 ? "p-" : "p+") + Math.abs(e);
  }

  /**
   * {@code float.fromhex(s)}, ties to even.
   *
   * @throws io.krait.runtime.PyBaseException ValueError, OverflowError
   */
  static double parse(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && IntText.isBlank(s.charAt(start))) {
      start++;
    }
    while (end > start && IntText.isBlank(s.charAt(end - 1))) {
      end--;
    }
    boolean negative = false;
    if (start < end && (s.charAt(start) == '-' || s.charAt(start) == '+')) {
      negative = s.charAt(start++) == '-';
    }
    String text = s.substring(start, end);
    double v;
    if (text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("infinity")) {
      v = Double.POSITIVE_INFINITY;
    } else if (text.equalsIgnoreCase("nan")) {
      v = Double.NaN;
    } else {
      v = number(text);
    }
    return negative ? -v : v;
  }

  private static double number(String s) {
    int n = s.length();
    int i = n >= 2 && s.charAt(0) == '0' && (s.charAt(1) | 32) == 'x' ? 2 : 0;
    StringBuilder digits = new StringBuilder();
    int fraction = 0;
    boolean point = false;
    for (; i < n; i++) {
      char c = s.charAt(i);
      if (c == '.' && !point) {
        point = true;
      } else if (c < 128 && Character.digit(c, 16) >= 0) {
        digits.append(c);
        fraction += point ? 1 : 0;
      } else {
        break;
      }
    }
    if (digits.length() == 0) {
      throw invalid();
    }
    long exponent = i < n ? exponent(s, i) : 0;
    BigInteger m = new BigInteger(digits.toString(), 16);
    if (m.signum() == 0) {
      return 0.0;
    }
    long scale = Math.max(Math.min(exponent, Integer.MAX_VALUE), Integer.MIN_VALUE) - 4L * fraction;
    long top = scale + m.bitLength();
    if (top < -1100) {
      return 0.0;
    }
    double v = top > 1100 ? Double.POSITIVE_INFINITY : IntRatio.scaled(m, (int) scale);
    if (Double.isInfinite(v)) {
      throw Err.overflowError("hexadecimal value too large to represent as a float");
    }
    return v;
  }

  private static long exponent(String s, int at) {
    int i = at + 1;
    if ((s.charAt(at) | 32) != 'p') {
      throw invalid();
    }
    boolean negative = i < s.length() && s.charAt(i) == '-';
    if (negative || (i < s.length() && s.charAt(i) == '+')) {
      i++;
    }
    if (i == s.length()) {
      throw invalid();
    }
    long e = 0;
    for (; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < '0' || c > '9') {
        throw invalid();
      }
      e = Math.min(e * 10 + c - '0', Integer.MAX_VALUE);
    }
    return negative ? -e : e;
  }

  private static RuntimeException invalid() {
    return Err.valueError("invalid hexadecimal floating-point string");
  }
}
