package io.krait.runtime.number;

/**
 * The elementary functions, rounded as the GNU C library rounds them in all but a few cases of a
 * thousand; where the JVM's own are that close, and fast, they serve.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // constants as published
public final class Libm {
  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double HALF_LN2 = 0.34657359027997264;
  private static final double[] CBRT_FACTORS = {
    1 / 1.5874010519681994748,
    1 / 1.2599210498948731648,
    1.0,
    1.2599210498948731648,
    1.5874010519681994748
  };

  private Libm() {}

  /** C's pow: 1 for a base of 1 and for an exponent of 0, whatever the other is. */
  public static double pow(double x, double y) {
    if (y == 2) {
      return x * x;
    }
    if (x == 1 || (x == -1 && Double.isInfinite(y))) {
      return 1.0;
    }
    if (x > 0 && x <= Double.MAX_VALUE && Math.abs(y) <= Double.MAX_VALUE) {
      return ExpPow.pow(x, y);
    }
    double a = Math.abs(x);
    if (x < 0 && a <= Double.MAX_VALUE && y == Math.rint(y) && Math.abs(y) <= Double.MAX_VALUE) {
      boolean odd = Math.abs(y) < 0x1p53 && ((long) y & 1) != 0;
      return odd ? -ExpPow.pow(a, y) : ExpPow.pow(a, y);
    }
    return Math.pow(x, y);
  }

  public static double exp(double x) {
    return ExpPow.exp(x);
  }

  public static double exp2(double x) {
    return Precise.exp2(x);
  }

  public static double expm1(double x) {
    return StrictMath.expm1(x);
  }

  public static double log(double x) {
    return Math.log(x);
  }

  public static double log1p(double x) {
    return StrictMath.log1p(x);
  }

  public static double log2(double x) {
    return Precise.log2(x);
  }

  /** The exponent times log10(2) in two parts, and the rest by the natural logarithm. */
  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    int shift = x < Double.MIN_NORMAL ? 54 : 0;
    double m = shift > 0 ? x * 0x1p54 : x;
    int k = Math.getExponent(m);
    m = Math.scalb(m, -k);
    k -= shift;
    if (k < 0) {
      k++;
      m /= 2;
    }
    double z = k * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(m);
    return z + k * 3.01029995663611771306e-01;
  }

  public static double sin(double x) {
    return SinCos.sin(x);
  }

  public static double cos(double x) {
    return SinCos.cos(x);
  }

  public static double tan(double x) {
    return Math.tan(x);
  }

  public static double asin(double x) {
    return Precise.asin(x);
  }

  public static double acos(double x) {
    return Precise.acos(x);
  }

  public static double atan(double x) {
    return Precise.atan(x);
  }

  public static double atan2(double y, double x) {
    return Precise.atan2(y, x);
  }

  public static double hypot(double x, double y) {
    return Precise.hypot(x, y);
  }

  public static double sinh(double x) {
    return StrictMath.sinh(x);
  }

  public static double cosh(double x) {
    double a = Math.abs(x);
    if (a < HALF_LN2) {
      double t = StrictMath.expm1(a);
      double w = 1.0 + t;
      return a < 0x1p-55 ? w : 1.0 + t * t / (w + w);
    }
    if (a < 22) {
      double t = exp(a);
      return 0.5 * t + 0.5 / t;
    }
    if (a < 709.78) {
      return 0.5 * exp(a);
    }
    return StrictMath.cosh(x);
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  public static double asinh(double x) {
    double a = Math.abs(x);
    if (a < 0x1p-28 || !(a <= Double.MAX_VALUE)) {
      return x;
    }
    double w;
    if (a > 0x1p28) {
      w = log(a) + LN2;
    } else if (a > 2) {
      w = log(2.0 * a + 1.0 / (Math.sqrt(a * a + 1.0) + a));
    } else {
      double t = a * a;
      w = log1p(a + t / (1.0 + Math.sqrt(1.0 + t)));
    }
    return Math.copySign(w, x);
  }

  public static double acosh(double x) {
    if (x > 0x1p28) {
      return Double.isInfinite(x) ? x : log(x) + LN2;
    }
    if (x > 2) {
      return log(2.0 * x - 1.0 / (x + Math.sqrt(x * x - 1.0)));
    }
    if (x >= 1) {
      double t = x - 1;
      return log1p(t + Math.sqrt(2.0 * t + t * t));
    }
    return Double.NaN;
  }

  public static double atanh(double x) {
    double a = Math.abs(x);
    double t;
    if (a < 0.5) {
      if (a < 0x1p-28) {
        return x;
      }
      t = a + a;
      t = 0.5 * log1p(t + t * a / (1.0 - a));
    } else if (a < 1) {
      t = 0.5 * log1p((a + a) / (1.0 - a));
    } else {
      return a == 1 ? x / 0.0 : Double.NaN;
    }
    return Math.copySign(t, x);
  }

  /** A polynomial for the root of the fraction, one step of Halley's method, then the exponent. */
  public static double cbrt(double x) {
    double a = Math.abs(x);
    if (!(a > 0 && a <= Double.MAX_VALUE)) {
      return x;
    }
    int shift = a < Double.MIN_NORMAL ? 54 : 0;
    double m = shift > 0 ? a * 0x1p54 : a;
    int e = Math.getExponent(m) + 1;
    m = Math.scalb(m, -e);
    e -= shift;
    double u = 1.83469277483613086 - (0.784932344976639262 - 0.145263899385486367 * m) * m;
    u = 2.11499494167371287 - (2.44693122563534430 - u * m) * m;
    u = 0.354895765043919860 + (1.50819193781584896 - u * m) * m;
    double t = u * u * u;
    double y = u * (t + 2.0 * m) / (2.0 * t + m) * CBRT_FACTORS[2 + e % 3];
    return Math.copySign(Math.scalb(y, e / 3), x);
  }

  public static double erf(double x) {
    return Precise.erf(x);
  }

  public static double erfc(double x) {
    return Precise.erfc(x);
  }
}
