package io.krait.runtime.number;

/**
 * {@code sin} and {@code cos} by tables of sines and cosines at multiples of 1/128 and short series
 * around them, as in IBM's accurate mathematical library, which the GNU C library uses.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // constants as published
final class SinCos {
  private static final double BIG = 0x1.8p45;
  private static final double TO_INT = 0x1.8p52;
  private static final double TWO_OVER_PI = 0.6366197723675814;
  private static final double HALF_PI = 0x1.921fb54442d18p0;
  private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;

  // pi/2 in four parts
  private static final double PART1 = Double.longBitsToDouble(0x3FF921FB58000000L);
  private static final double PART2 = Double.longBitsToDouble(0xBE4DDE973C000000L);
  private static final double PART3 = Double.longBitsToDouble(0xBC8CB3B398000000L);
  private static final double PART4 = Double.longBitsToDouble(0xBACD747F23E32ED7L);

  private static final double S1 = Double.longBitsToDouble(0xBFC5555555555555L);
  private static final double S2 = Double.longBitsToDouble(0x3F81111111110ECEL);
  private static final double S3 = Double.longBitsToDouble(0xBF2A01A019DB08B8L);
  private static final double S4 = Double.longBitsToDouble(0x3EC71DE27B9A7ED9L);
  private static final double S5 = Double.longBitsToDouble(0xBE5ADDFFC2FCDF59L);
  private static final double SN3 = -1.66666666666664880952546298448555E-01;
  private static final double SN5 = 8.33333214285722277379541354343671E-03;
  private static final double CS2 = 4.99999999999999999999950396842453E-01;
  private static final double CS4 = -4.16666666666664434524222570944589E-02;
  private static final double CS6 = 1.38888874007937613028114285595617E-03;

  private static final int STEPS = 112;
  private static final double[] SIN = new double[STEPS];
  private static final double[] SIN_LOW = new double[STEPS];
  private static final double[] COS = new double[STEPS];
  private static final double[] COS_LOW = new double[STEPS];

  static {
    for (int i = 0; i < STEPS; i++) {
      Twofold sine = series(i / 128.0, true);
      Twofold cosine = series(i / 128.0, false);
      SIN[i] = sine.high();
      SIN_LOW[i] = sine.low();
      COS[i] = cosine.high();
      COS_LOW[i] = cosine.low();
    }
  }

  private SinCos() {}

  private static Twofold series(double x, boolean sine) {
    Twofold square = Twofold.product(x, x).negate();
    Twofold term = sine ? Twofold.of(x) : Twofold.ONE;
    Twofold sum = term;
    for (int n = sine ? 2 : 1; n < 28; n += 2) {
      term = term.times(square).over((double) n * (n + 1));
      sum = sum.plus(term);
    }
    return sum;
  }

  // cos(x + dx) for |x| below 0.86
  private static double smallCos(double given, double givenLow) {
    double dx = given < 0 ? -givenLow : givenLow;
    double u = BIG + Math.abs(given);
    double x = Math.abs(given) - (u - BIG) + dx;
    int i = (int) Double.doubleToRawLongBits(u) & 0xff;
    double xx = x * x;
    double s = Math.fma(x * xx, Math.fma(xx, SN5, SN3), x);
    double c = xx * Math.fma(xx, Math.fma(xx, CS6, CS4), CS2);
    double rest = Math.fma(-COS[i], c, Math.fma(-s, SIN_LOW[i], COS_LOW[i]));
    return COS[i] + Math.fma(-SIN[i], s, rest);
  }

  // sin(x + dx) for |x| below 0.86
  private static double smallSin(double given, double givenLow) {
    if (Math.abs(given) < 0.126) {
      double xx = given * given;
      double p = Math.fma(Math.fma(Math.fma(S5, xx, S4), xx, S3), xx, S2);
      p = Math.fma(p, xx, S1);
      double t = Math.fma(Math.fma(p, given, -(0.5 * givenLow)), xx, givenLow);
      return given + t;
    }
    double dx = given <= 0 ? -givenLow : givenLow;
    double u = BIG + Math.abs(given);
    double x = Math.abs(given) - (u - BIG);
    int i = (int) Double.doubleToRawLongBits(u) & 0xff;
    double xx = x * x;
    double s = x + Math.fma(x * xx, Math.fma(xx, SN5, SN3), dx);
    double c = Math.fma(x, dx, xx * Math.fma(xx, Math.fma(xx, CS6, CS4), CS2));
    double rest = Math.fma(-SIN[i], c, Math.fma(s, COS_LOW[i], SIN_LOW[i]));
    return Math.copySign(SIN[i] + Math.fma(COS[i], s, rest), given);
  }

  static double sin(double x) {
    double a = Math.abs(x);
    if (a < 0x1p-26) {
      return x;
    }
    if (a < 0.85546875) {
      return smallSin(x, 0.0);
    }
    if (a < 2.426265) {
      return Math.copySign(smallCos(HALF_PI - a, HALF_PI_LOW), x);
    }
    return a < 105414350 ? reduced(x, 0) : Math.sin(x);
  }

  static double cos(double x) {
    double a = Math.abs(x);
    if (a < 0x1p-27) {
      return 1.0;
    }
    if (a < 0.85546875) {
      return smallCos(x, 0.0);
    }
    if (a < 2.426265) {
      double y = HALF_PI - a;
      double high = y + HALF_PI_LOW;
      return smallSin(high, y - high + HALF_PI_LOW);
    }
    return a < 105414350 ? reduced(x, 1) : Math.cos(x);
  }

  // sin(x + quarters * pi/2), after what is left of x when multiples of pi/2 are taken off
  private static double reduced(double x, int quarters) {
    double t = Math.fma(x, TWO_OVER_PI, TO_INT);
    double n = t - TO_INT;
    double y = Math.fma(-n, PART2, Math.fma(-n, PART1, x));
    double t2 = Math.fma(-n, PART3, y);
    double low = Math.fma(-n, PART3, y - t2);
    double b = Math.fma(-n, PART4, t2);
    double db = Math.fma(-n, PART4, t2 - b) + low;
    int quadrant = ((int) Double.doubleToRawLongBits(t) + quarters) & 3;
    double r = (quadrant & 1) != 0 ? smallCos(b, db) : smallSin(b, db);
    return (quadrant & 2) != 0 ? -r : r;
  }
}
