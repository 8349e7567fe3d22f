package io.krait.runtime.number;

import io.krait.runtime.Err;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal digits of a float, correctly rounded to a given place, ties to even. */
final class FloatDigits {
  private static final long[] TENS = new long[19];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private FloatDigits() {}

  /** Positive {@code a * 10**places} as a whole number, or -1 where machine arithmetic fails. */
  static long scaled(double a, int places) {
    if (places > 18 || places < 0) {
      return -1;
    }
    long bits = Double.doubleToRawLongBits(a);
    int field = (int) (bits >>> 52);
    long c = bits & (1L << 52) - 1;
    int s = field == 0 ? 1074 : 1075 - field;
    c = field == 0 ? c : c | 1L << 52;
    long high = Math.multiplyHigh(c, TENS[places]);
    long low = c * TENS[places];
    if (s <= 0) {
      return s > -10 && high == 0 && low >= 0 && low < 1L << 53 ? low << -s : -1;
    }
    return shift(high, low, s);
  }

  private static long shift(long high, long low, int s) {
    if (s >= 128) {
      return 0;
    }
    long kept;
    long restHigh;
    long restLow;
    if (s < 64) {
      if (high >>> (s - 1) != 0) {
        return -1;
      }
      kept = high << (64 - s) | low >>> s;
      restHigh = low << (64 - s);
      restLow = 0;
    } else if (s == 64) {
      kept = high;
      restHigh = low;
      restLow = 0;
    } else {
      kept = high >>> (s - 64);
      restHigh = high << (128 - s) | low >>> (s - 64);
      restLow = low << (128 - s);
    }
    if (restHigh < 0 && ((kept & 1) != 0 || (restHigh << 1) != 0 || restLow != 0)) {
      kept++;
    }
    return kept;
  }

  /** The digits of finite {@code a >= 0} with that many behind the point. */
  static FloatText.Decimal fixed(double a, int places) {
    long machine = scaled(a, places);
    String digits =
        machine >= 0
            ? Long.toString(machine)
            : new BigDecimal(a).setScale(places, RoundingMode.HALF_EVEN).unscaledValue().toString();
    return new FloatText.Decimal(digits, digits.length() - places);
  }

  /** Up to n significant digits of finite {@code a > 0}, without zeros at the end. */
  static FloatText.Decimal significant(double a, int n) {
    if (a < Double.MIN_NORMAL) {
      return exact(a, n);
    }
    FloatText.Decimal d = FloatText.shortest(a);
    int length = d.digits.length();
    if (length <= n) {
      // 15 digits survive a round trip; a whole number below 2**53 is its digits.
      if (n <= 15 || (a < 0x1p53 && a == Math.rint(a))) {
        return d;
      }
    } else if (!(length == n + 1 && d.digits.charAt(n) == '5')) {
      // No tie lies between a float and the shortest decimal that names it.
      return round(d, n);
    }
    return exact(a, n);
  }

  private static FloatText.Decimal round(FloatText.Decimal d, int n) {
    if (d.digits.charAt(n) < '5') {
      return stripped(d.digits.substring(0, n), d.point);
    }
    char[] digits = d.digits.substring(0, n).toCharArray();
    int i = n - 1;
    while (i >= 0 && digits[i] == '9') {
      i--;
    }
    if (i < 0) {
      return new FloatText.Decimal("1", d.point + 1);
    }
    digits[i]++;
    return new FloatText.Decimal(new String(digits, 0, i + 1), d.point);
  }

  private static FloatText.Decimal exact(double a, int n) {
    BigDecimal v = new BigDecimal(a).round(new MathContext(n, RoundingMode.HALF_EVEN));
    String digits = v.unscaledValue().toString();
    return stripped(digits, digits.length() - v.scale());
  }

  private static FloatText.Decimal stripped(String digits, int point) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return new FloatText.Decimal(digits.substring(0, end), point);
  }

  /**
   * {@code round(d, places)}.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError
   */
  static double round(double d, long places) {
    if (Double.isNaN(d) || Double.isInfinite(d) || d == 0 || places > 323) {
      return d;
    }
    if (places < -308) {
      return 0.0 * d;
    }
    double a = Math.abs(d);
    long machine = scaled(a, (int) places);
    double result;
    if (machine >= 0 && machine <= 1L << 53) {
      result = (double) machine / (double) TENS[(int) places];
    } else if (a >= 0x1p52 && places >= 0) {
      return d;
    } else {
      result = new BigDecimal(a).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
      if (Double.isInfinite(result)) {
        throw Err.overflowError("rounded value too large to represent");
      }
    }
    return Math.copySign(result, d);
  }
}
