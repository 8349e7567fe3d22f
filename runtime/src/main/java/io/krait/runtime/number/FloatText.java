package io.krait.runtime.number;

import java.math.BigInteger;

/**
 * The shortest decimal that reads back as the same float, and {@code repr}.
 *
 * <p>The search is Raffaello Giulietti's "The Schubfach way to render doubles" (2021), with the
 * powers of ten computed when first needed.
 */
public final class FloatText {
  private static final long C_MIN = 1L << 52;
  private static final int Q_MIN = -1074;
  private static final int K_MIN = -324;
  private static final int K_MAX = 292;
  private static final long MASK_63 = Long.MAX_VALUE;

  // The two halves of floor(10**-k * 2**-r) + 1 for each k; null until computed.
  private static final long[][] POWERS = new long[K_MAX - K_MIN + 1][];

  private FloatText() {}

  /** {@code repr(d)}. */
  public static String repr(double d) {
    if (d == (long) d && d < 1e15 && d > -1e15 && (d != 0 || 1 / d > 0)) {
      return Long.toString((long) d) + ".0";
    }
    StringBuilder out = new StringBuilder(24);
    append(out, d, true);
    return out.toString();
  }

  /** Appends {@code repr(d)}; without the {@code .0} of whole numbers when not asked for. */
  public static void append(StringBuilder out, double d, boolean pointZero) {
    if (Double.isNaN(d)) {
      out.append("nan");
      return;
    }
    if (d < 0 || (d == 0 && 1 / d < 0)) {
      out.append('-');
    }
    double a = Math.abs(d);
    if (a == Double.POSITIVE_INFINITY) {
      out.append("inf");
    } else if (a == 0) {
      out.append(pointZero ? "0.0" : "0");
    } else {
      appendPositive(out, a, pointZero);
    }
  }

  private static void appendPositive(StringBuilder out, double a, boolean pointZero) {
    Decimal decimal = shortest(a);
    String digits = decimal.digits;
    int point = decimal.point;
    int n = digits.length();
    if (point <= -4 || point > 16) {
      out.append(digits.charAt(0));
      if (n > 1) {
        out.append('.').append(digits, 1, n);
      }
      appendExponent(out, point - 1);
    } else if (point <= 0) {
      out.append("0.");
      zeros(out, -point);
      out.append(digits);
    } else if (n <= point) {
      out.append(digits);
      zeros(out, point - n);
      if (pointZero) {
        out.append(".0");
      }
    } else {
      out.append(digits, 0, point).append('.').append(digits, point, n);
    }
  }

  static void zeros(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append('0');
    }
  }

  /** {@code e+05}: a sign and two digits at least. */
  static void appendExponent(StringBuilder out, int exponent) {
    out.append('e').append(exponent < 0 ? '-' : '+');
    int e = Math.abs(exponent);
    if (e < 10) {
      out.append('0');
    }
    out.append(e);
  }

  /** A number 0.d1d2d3... times 10**point; the first digit is not 0 unless the number is. */
  static final class Decimal {
    final String digits;
    final int point;

    Decimal(String digits, int point) {
      this.digits = digits;
      this.point = point;
    }
  }

  /** The shortest digits of a finite positive float, nearest to it among the shortest. */
  static Decimal shortest(double a) {
    long bits = Double.doubleToRawLongBits(a);
    long t = bits & (C_MIN - 1);
    int e = (int) (bits >>> 52);
    long c = e == 0 ? t : C_MIN | t;
    int q = e == 0 ? Q_MIN : e - 1075;
    if (q < 0 && q > -53 && (c & ((1L << -q) - 1)) == 0) {
      return strip(c >> -q, 0);
    }
    return search(c, q);
  }

  private static Decimal search(long c, int q) {
    long odd = c & 1;
    long cb = c << 2;
    long cbr = cb + 2;
    boolean regular = c != C_MIN || q == Q_MIN;
    long cbl = regular ? cb - 2 : cb - 1;
    int k =
        (int)
            (regular
                ? (q * 661_971_961_083L) >> 41
                : (q * 661_971_961_083L - 274_743_187_321L) >> 41);
    int h = q + (int) ((-k * 913_124_641_741L) >> 38) + 2;
    long[] g = power(k);
    long vb = roundToOdd(g, cb << h);
    long vbl = roundToOdd(g, cbl << h);
    long vbr = roundToOdd(g, cbr << h);
    long s = vb >> 2;
    if (s >= 10) {
      long lower = s / 10 * 10;
      long upper = lower + 10;
      boolean lowerIn = vbl + odd <= lower << 2;
      boolean upperIn = (upper << 2) + odd <= vbr;
      if (lowerIn != upperIn) {
        return strip(lowerIn ? lower : upper, k);
      }
    }
    long next = s + 1;
    boolean in = vbl + odd <= s << 2;
    boolean nextIn = (next << 2) + odd <= vbr;
    if (in != nextIn) {
      return strip(in ? s : next, k);
    }
    long side = vb - ((s + next) << 1);
    return strip(side < 0 || (side == 0 && (s & 1) == 0) ? s : next, k);
  }

  private static long roundToOdd(long[] g, long cp) {
    long x1 = Math.multiplyHigh(g[1], cp);
    long y0 = g[0] * cp;
    long y1 = Math.multiplyHigh(g[0], cp);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | ((z & MASK_63) + MASK_63) >>> 63;
  }

  private static Decimal strip(long digits, int exponent) {
    long d = digits;
    int e = exponent;
    while (d % 100 == 0) {
      d /= 100;
      e += 2;
    }
    if (d % 10 == 0) {
      d /= 10;
      e++;
    }
    String text = Long.toString(d);
    return new Decimal(text, text.length() + e);
  }

  private static long[] power(int k) {
    long[] g = POWERS[k - K_MIN];
    if (g == null) {
      g = computePower(k);
      POWERS[k - K_MIN] = g; // equal values whoever wins: the entries are never changed
    }
    return g;
  }

  private static long[] computePower(int k) {
    int r = (int) ((-k * 913_124_641_741L) >> 38) - 125;
    BigInteger ten = BigInteger.TEN.pow(Math.abs(k));
    BigInteger value;
    if (k <= 0) {
      value = r >= 0 ? ten.shiftRight(r) : ten.shiftLeft(-r);
    } else {
      value = BigInteger.ONE.shiftLeft(-r).divide(ten);
    }
    value = value.add(BigInteger.ONE);
    return new long[] {value.shiftRight(63).longValue(), value.longValue() & MASK_63};
  }
}
