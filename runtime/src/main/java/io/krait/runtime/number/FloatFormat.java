package io.krait.runtime.number;

/** Text of floats as the {@code e}, {@code f}, {@code g} and {@code r} codes write it. */
public final class FloatFormat {
  private FloatFormat() {}

  /**
   * The text of a float, with a minus sign where it has one.
   *
   * @param code one of {@code e E f F g G r}; {@code r} is repr and has no precision
   * @param alternate always a point, and with g no zeros dropped
   * @param pointZero a digit behind the point at least, unless there is an exponent
   * @param noNegativeZero no sign when all digits shown are 0
   */
  public static String text(
      double d,
      char code,
      int precision,
      boolean alternate,
      boolean pointZero,
      boolean noNegativeZero) {
    StringBuilder out = new StringBuilder(24);
    append(out, d, code, precision, alternate, pointZero, noNegativeZero);
    return out.toString();
  }

  static void append(
      StringBuilder out,
      double d,
      char code,
      int precision,
      boolean alternate,
      boolean pointZero,
      boolean noNegativeZero) {
    boolean upper = code == 'E' || code == 'F' || code == 'G';
    if (Double.isNaN(d)) {
      out.append(upper ? "NAN" : "nan");
      return;
    }
    boolean negative = d < 0 || (d == 0 && 1 / d < 0);
    double a = Math.abs(d);
    if (Double.isInfinite(a)) {
      out.append(negative ? "-" : "").append(upper ? "INF" : "inf");
      return;
    }
    char kind = upper ? (char) (code + 32) : code;
    int places = kind == 'g' && precision == 0 ? 1 : precision;
    FloatText.Decimal digits = digits(a, kind, places);
    if (negative && !(noNegativeZero && isZero(digits.digits))) {
      out.append('-');
    }
    lay(out, digits, kind, places, alternate, pointZero, upper);
  }

  private static FloatText.Decimal digits(double a, char kind, int precision) {
    if (kind == 'f') {
      return FloatDigits.fixed(a, precision);
    }
    if (a == 0) {
      return new FloatText.Decimal("0", 1);
    }
    return switch (kind) {
      case 'e' -> FloatDigits.significant(a, precision + 1);
      case 'g' -> FloatDigits.significant(a, precision);
      default -> FloatText.shortest(a);
    };
  }

  private static boolean isZero(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static void lay(
      StringBuilder out,
      FloatText.Decimal decimal,
      char kind,
      int precision,
      boolean alternate,
      boolean pointZero,
      boolean upper) {
    String digits = decimal.digits;
    int point = decimal.point;
    int end = digits.length(); // digits to write, zeros beyond those there are
    boolean exponent = false;
    switch (kind) {
      case 'e' -> {
        exponent = true;
        end = precision + 1;
      }
      case 'f' -> end = point + precision;
      case 'g' -> {
        exponent = point <= -4 || point > precision - (pointZero ? 1 : 0);
        end = alternate ? precision : end;
      }
      default -> exponent = point <= -4 || point > 16;
    }
    int scale = point - 1;
    if (exponent) {
      point = 1;
    } else if (pointZero && end <= point) {
      end = point + 1;
    }
    end = Math.max(end, point);
    if (point <= 0) {
      out.append('0');
    } else {
      range(out, digits, 0, point);
    }
    if (end > point) {
      out.append('.');
      range(out, digits, point, end);
    } else if (alternate) {
      out.append('.');
    }
    if (exponent) {
      int at = out.length();
      FloatText.appendExponent(out, scale);
      if (upper) {
        out.setCharAt(at, 'E');
      }
    }
  }

  // Digits with zeros before the first and behind the last one.
  private static void range(StringBuilder out, String digits, int from, int to) {
    int n = digits.length();
    for (int i = from; i < to; i++) {
      out.append(i < 0 || i >= n ? '0' : digits.charAt(i));
    }
  }
}
