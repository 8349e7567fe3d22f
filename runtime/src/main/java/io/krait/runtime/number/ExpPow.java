package io.krait.runtime.number;

/**
 * {@code exp} and {@code pow} by the method of Arm's optimized routines (Szabolcs Nagy, 2018),
 * which the GNU C library uses too: reduction by a table of 128 steps, a short polynomial, fused
 * multiplications. With its coefficients the results agree bit for bit.
 */
final class ExpPow {
  private static final int N = 128;
  private static final double SHIFT = 0x1.8p52;
  private static final double INV_LN2_N = 0x1.71547652b82fep0 * N;
  private static final double NEG_LN2_HIGH_N = -0x1.62e42fefa0000p-8;
  private static final double NEG_LN2_LOW_N = -0x1.cf79abc9e3b3ap-47;
  private static final double C2 = 0x1.ffffffffffdbdp-2;
  private static final double C3 = 0x1.555555555543cp-3;
  private static final double C4 = 0x1.55555cf172b91p-5;
  private static final double C5 = 0x1.1111167a4d017p-7;

  private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
  private static final double LN2_LOW = 0x1.ef35793c76730p-45;
  private static final double A1 = 0x1.555555555556p-2 * -2;
  private static final double A2 = -0x1.0000000000006p-2 * -2;
  private static final double A3 = 0x1.999999959554ep-3 * 4;
  private static final double A4 = -0x1.555555529a47ap-3 * 4;
  private static final double A5 = 0x1.2495b9b4845e9p-3 * -8;
  private static final double A6 = -0x1.0002b8b263fc3p-3 * -8;

  /** The bits of the first significand of {@link Log}'s table. */
  private static final long OFFSET = 0x3fe6955500000000L;

  // 2**(i/N) = (1 + TAIL[i]) * the double of bits SCALE[i] + (i << 52) / N
  private static final double[] TAIL = new double[N];
  private static final long[] SCALE = new long[N];

  static {
    Twofold root = Precise.exp(Twofold.LN2.over((double) N));
    Twofold power = Twofold.ONE;
    for (int i = 0; i < N; i++) {
      TAIL[i] = power.low() / power.high();
      SCALE[i] = Double.doubleToRawLongBits(power.high()) - ((long) i << 52) / N;
      power = power.times(root);
    }
  }

  private ExpPow() {}

  static double exp(double x) {
    double a = Math.abs(x);
    if (!(a < 1024)) {
      return Double.isNaN(x) ? x : x > 0 ? Double.POSITIVE_INFINITY : 0.0;
    }
    return a < 0x1p-54 ? 1.0 + x : exp(x, 0.0, a >= 512);
  }

  // e**(x + tail)
  private static double exp(double x, double tail, boolean large) {
    double shifted = INV_LN2_N * x + SHIFT;
    long k = Double.doubleToRawLongBits(shifted);
    double kd = shifted - SHIFT;
    double r = Math.fma(kd, NEG_LN2_LOW_N, Math.fma(kd, NEG_LN2_HIGH_N, x)) + tail;
    int i = (int) k & (N - 1);
    long bits = SCALE[i] + (k << 45);
    double r2 = r * r;
    double p = Math.fma(r2, Math.fma(r, C3, C2), TAIL[i] + r);
    p = Math.fma(r2 * r2, Math.fma(r, C5, C4), p);
    if (large) {
      return extreme(p, bits, k);
    }
    double scale = Double.longBitsToDouble(bits);
    return Math.fma(scale, p, scale);
  }

  // Where the scale itself may leave the range of exponents.
  private static double extreme(double p, long bits, long k) {
    if ((k & 0x80000000L) == 0) {
      double scale = Double.longBitsToDouble(bits - (1009L << 52));
      return 0x1p1009 * Math.fma(scale, p, scale);
    }
    double scale = Double.longBitsToDouble(bits + (1022L << 52));
    double part = scale * p;
    double y = scale + part;
    if (y < 1.0) {
      // Rounds where the subnormal result will end, so that it is rounded once.
      double low = scale - y + part;
      double high = 1.0 + y;
      low = 1.0 - high + y + low;
      y = high + low - 1.0;
    }
    return 0x1p-1022 * y;
  }

  /** Logarithms of the table's points, made with the first power. */
  private static final class Log {
    static final double[] INVERSE = new double[N];
    static final double[] HIGH = new double[N];
    static final double[] LOW = new double[N];

    static {
      for (int i = 0; i < N; i++) {
        double low = Double.longBitsToDouble(OFFSET + ((long) i << 45));
        double high = Double.longBitsToDouble(OFFSET + ((long) (i + 1) << 45));
        double unit = low < 1 ? N : 2 * N;
        INVERSE[i] = Math.rint(unit / ((low + high) / 2)) / unit;
        Twofold log = Precise.log(INVERSE[i]).negate();
        HIGH[i] = Math.rint(log.high() * 0x1p43) / 0x1p43;
        LOW[i] = log.plus(-HIGH[i]).value();
      }
    }

    private Log() {}
  }

  /** {@code x ** y} for a positive finite x and a finite y. */
  static double pow(double x, double y) {
    if (Math.abs(y) < 0x1p-65) {
      return 1.0;
    }
    long bits = Double.doubleToRawLongBits(x);
    if (x < Double.MIN_NORMAL) {
      bits = Double.doubleToRawLongBits(x * 0x1p52) - (52L << 52);
    }
    long place = bits - OFFSET;
    int i = (int) (place >> 45) & (N - 1);
    double k = place >> 52;
    double z = Double.longBitsToDouble(bits - (place & 0xfffL << 52));
    double r = Math.fma(z, Log.INVERSE[i], -1.0);
    double t1 = Math.fma(k, LN2_HIGH, Log.HIGH[i]);
    double t2 = t1 + r;
    double low1 = Math.fma(k, LN2_LOW, Log.LOW[i]);
    double low2 = t1 - t2 + r;
    double ar = -0.5 * r;
    double ar2 = r * ar;
    double high = t2 + ar2;
    double low3 = Math.fma(ar, r, -ar2);
    double low4 = t2 - high + ar2;
    double p = Math.fma(ar2, Math.fma(r, A6, A5), Math.fma(r, A4, A3));
    p = Math.fma(ar2, p, Math.fma(r, A2, A1));
    double low = Math.fma(r * ar2, p, low1 + low2 + low3 + low4);
    double log = high + low;
    double tail = high - log + low;
    double e = y * log;
    double rest = Math.fma(y, tail, Math.fma(y, log, -e));
    double a = Math.abs(e);
    if (!(a < 1024)) {
      return e > 0 ? Double.POSITIVE_INFINITY : 0.0;
    }
    return a < 0x1p-54 ? 1.0 + e : exp(e, rest, a >= 512);
  }
}
