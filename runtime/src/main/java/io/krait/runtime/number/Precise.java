package io.krait.runtime.number;

/**
 * Elementary functions in twofold precision, rounded at the end: all but correctly rounded, which
 * is what the C library's own are in most cases.
 */
final class Precise {
  private static final int STEPS = 64;

  /** {@code atan(i / STEPS)}. */
  private static final Twofold[] ATAN = new Twofold[STEPS + 1];

  private static final double SQRT2 = 1.4142135623730951;

  static {
    for (int i = 0; i <= STEPS; i++) {
      ATAN[i] = i == 0 ? Twofold.of(0.0) : ATAN[i - 1].plus(step(i));
    }
  }

  private Precise() {}

  // atan(i/n) - atan((i-1)/n) = atan(n / (n*n + i*(i-1)))
  private static Twofold step(int i) {
    Twofold x = Twofold.of(STEPS).over((double) STEPS * STEPS + (double) i * (i - 1));
    Twofold square = x.times(x);
    Twofold power = x;
    Twofold sum = x;
    for (int k = 3; k < 24; k += 2) {
      power = power.times(square).negate();
      sum = sum.plus(power.over(k));
    }
    return sum;
  }

  // atan of q in [0, 1]
  private static Twofold atan(Twofold q) {
    int i = (int) Math.rint(q.high() * STEPS);
    Twofold t = q;
    if (i > 0) {
      double c = (double) i / STEPS;
      t = q.plus(-c).over(q.times(c).plus(1.0));
    }
    double x = t.high();
    double z = x * x;
    double tail = z * (1.0 / 5 - z * (1.0 / 7 - z * (1.0 / 9 - z * (1.0 / 11 - z / 13))));
    Twofold cube = t.times(t.times(t));
    Twofold series = t.minus(cube.over(3.0)).plus(cube.high() * tail);
    return i > 0 ? ATAN[i].plus(series) : series;
  }

  // The angle of a point in the first quadrant, not at its origin.
  private static Twofold angle(Twofold y, Twofold x) {
    if (y.high() <= x.high()) {
      return atan(y.over(x));
    }
    return Twofold.HALF_PI.minus(atan(x.over(y)));
  }

  static double atan(double x) {
    double a = Math.abs(x);
    if (!(a > 1e-8)) {
      return a < 1e-8 && a > 1e-100 ? x - x * x * x / 3 : x;
    }
    if (a > 1e17) {
      return Math.copySign(Math.PI / 2, x);
    }
    return Math.copySign(angle(Twofold.of(a), Twofold.ONE).value(), x);
  }

  static double asin(double x) {
    double a = Math.abs(x);
    if (!(a <= 1)) {
      return Double.NaN;
    }
    if (a < 1e-8) {
      return a > 1e-100 ? x + x * x * x / 6 : x;
    }
    return Math.copySign(angle(Twofold.of(a), leg(a)).value(), x);
  }

  static double acos(double x) {
    double a = Math.abs(x);
    if (!(a <= 1)) {
      return Double.NaN;
    }
    Twofold angle = angle(leg(a), Twofold.of(a));
    return x < 0 ? Twofold.PI.minus(angle).value() : angle.value();
  }

  // sqrt(1 - a*a)
  private static Twofold leg(double a) {
    return Twofold.sum(1.0, -a).times(Twofold.sum(1.0, a)).sqrt();
  }

  static double atan2(double y, double x) {
    double a = Math.abs(y);
    double b = Math.abs(x);
    if (!(a > 0 && b > 0 && a <= Double.MAX_VALUE && b <= Double.MAX_VALUE)) {
      return StrictMath.atan2(y, x);
    }
    int gap = Math.getExponent(a) - Math.getExponent(b);
    if (gap > 60) {
      return Math.copySign(Math.PI / 2, y);
    }
    if (gap < -60) {
      return x < 0 ? Math.copySign(Math.PI, y) : y / x;
    }
    int shift = -(Math.getExponent(a) + Math.getExponent(b)) / 2;
    Twofold angle = angle(Twofold.of(scale(a, shift)), Twofold.of(scale(b, shift)));
    double r = x < 0 ? Twofold.PI.minus(angle).value() : angle.value();
    return Math.copySign(r, y);
  }

  private static double scale(double d, int e) {
    return Math.scalb(Math.scalb(d, e / 2), e - e / 2);
  }

  static double hypot(double x, double y) {
    double a = Math.abs(x);
    double b = Math.abs(y);
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!(a > 0 && b > 0)) {
      return a + b;
    }
    int e = Math.getExponent(Math.max(a, b));
    double p = scale(a, -e);
    double q = scale(b, -e);
    return scale(Twofold.product(p, p).plus(Twofold.product(q, q)).sqrt().value(), e);
  }

  /** The logarithm of a float in [1/sqrt2, sqrt2). */
  private static Twofold logNearOne(double m) {
    // log m = 2 atanh((m-1)/(m+1)), after a first quotient brings m closer to 1
    double guess = m == 1 ? 0.0 : StrictMath.log(m);
    if (guess == 0) {
      return Twofold.of(0.0);
    }
    Twofold x = Twofold.of(guess);
    Twofold rest = Twofold.of(m).times(exp(x.negate())).plus(-1.0); // m * e**-x - 1, tiny
    return x.plus(rest.minus(rest.times(rest).times(0.5)));
  }

  /** The logarithm of a positive float near 1. */
  static Twofold log(double m) {
    return logNearOne(m);
  }

  /** {@code e**x} for a moderate x. */
  static Twofold exp(Twofold x) {
    double k = Math.rint(x.high() * 1.4426950408889634);
    Twofold r = x.minus(Twofold.LN2.times(k)).times(1.0 / 256);
    Twofold term = r;
    Twofold sum = r;
    for (int n = 2; n < 10; n++) {
      term = term.times(r).over(n);
      sum = sum.plus(term);
    }
    for (int i = 0; i < 8; i++) {
      sum = sum.times(2.0).plus(sum.times(sum)); // (1+s)**2 - 1
    }
    Twofold y = sum.plus(1.0);
    int e = (int) k;
    return new Twofold(scale(y.high(), e), scale(y.low(), e));
  }

  static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return StrictMath.log(x);
    }
    int shift = x < Double.MIN_NORMAL ? 54 : 0;
    double m = shift > 0 ? x * 0x1p54 : x;
    int k = Math.getExponent(m);
    m = Math.scalb(m, -k);
    if (m >= SQRT2) {
      m /= 2;
      k++;
    }
    return logNearOne(m).over(Twofold.LN2).plus(k - shift).value();
  }

  static double exp2(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x >= 1024) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -1080) {
      return 0.0;
    }
    double n = Math.rint(x);
    if (x == n) {
      return scale(1.0, (int) n);
    }
    return scale(exp(Twofold.LN2.times(x - n)).value(), (int) n);
  }

  private static final double TWO_OVER_ROOT_PI = 0x1.20dd750429b6dp0;
  private static final double TWO_OVER_ROOT_PI_LOW = 0x1.1ae3a914fed80p-56;

  private static Twofold erfSeries(double x) {
    // 2/sqrt(pi) * exp(-x*x) * sum of 2**n x**(2n+1) / (2n+1)!!
    Twofold square = Twofold.product(x, x);
    Twofold term = Twofold.of(x);
    Twofold sum = term;
    for (int n = 1; term.high() > sum.high() * 0x1p-110; n++) {
      term = term.times(square).times(2.0).over(2 * n + 1);
      sum = sum.plus(term);
    }
    Twofold factor = new Twofold(TWO_OVER_ROOT_PI, TWO_OVER_ROOT_PI_LOW);
    return sum.times(exp(square.negate())).times(factor);
  }

  static double erf(double x) {
    double a = Math.abs(x);
    if (!(a > 1e-200) || Double.isNaN(x)) {
      return a == 0 || Double.isNaN(x) ? x : x * TWO_OVER_ROOT_PI;
    }
    return Math.copySign(a > 6 ? 1.0 : erfSeries(a).value(), x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x < 5) {
      double a = Math.abs(x);
      if (a < 1e-20) {
        return 1.0;
      }
      Twofold erf = a > 6 ? Twofold.ONE : erfSeries(a);
      return (x < 0 ? erf : erf.negate()).plus(1.0).value();
    }
    if (x > 28) {
      return 0.0;
    }
    Twofold square = Twofold.product(x, x);
    Twofold fraction = Twofold.of(x);
    for (int n = 120; n > 0; n--) {
      fraction = Twofold.of(n / 2.0).over(fraction).plus(x);
    }
    Twofold half = new Twofold(TWO_OVER_ROOT_PI / 2, TWO_OVER_ROOT_PI_LOW / 2);
    // exp(-x*x) underflows in its low half before the result does
    Twofold e = exp(square.negate().plus(Twofold.LN2.times(200)));
    return Math.scalb(e.times(half).over(fraction).value(), -200);
  }
}
