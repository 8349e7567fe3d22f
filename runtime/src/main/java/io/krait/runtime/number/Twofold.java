package io.krait.runtime.number;

/**
 * A number as the sum of two floats, about 106 bits (Dekker, "A floating-point technique for
 * extending the available precision", 1971). Fails where a product with 2**27 overflows.
 */
record Twofold(double high, double low) {
  static final Twofold ONE = new Twofold(1.0, 0.0);
  static final Twofold LN2 = new Twofold(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);
  static final Twofold PI = new Twofold(0x1.921fb54442d18p1, 0x1.1a62633145c07p-53);
  static final Twofold HALF_PI = new Twofold(0x1.921fb54442d18p0, 0x1.1a62633145c07p-54);

  static Twofold of(double x) {
    return new Twofold(x, 0.0);
  }

  /** The exact sum of two floats. */
  static Twofold sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return new Twofold(s, (a - (s - t)) + (b - t));
  }

  // The exact sum where a is not the smaller one.
  private static Twofold ordered(double a, double b) {
    double s = a + b;
    return new Twofold(s, b - (s - a));
  }

  /** The exact product of two floats. */
  static Twofold product(double a, double b) {
    double p = a * b;
    double t = a * 134217729.0;
    double aHigh = t - (t - a);
    double aLow = a - aHigh;
    t = b * 134217729.0;
    double bHigh = t - (t - b);
    double bLow = b - bHigh;
    return new Twofold(p, aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow));
  }

  Twofold plus(Twofold b) {
    Twofold s = sum(high, b.high);
    Twofold t = sum(low, b.low);
    Twofold u = ordered(s.high, s.low + t.high);
    return ordered(u.high, u.low + t.low);
  }

  Twofold plus(double b) {
    Twofold s = sum(high, b);
    return ordered(s.high, s.low + low);
  }

  Twofold negate() {
    return new Twofold(-high, -low);
  }

  Twofold minus(Twofold b) {
    return plus(b.negate());
  }

  Twofold times(Twofold b) {
    Twofold p = product(high, b.high);
    return ordered(p.high, p.low + (high * b.low + low * b.high));
  }

  Twofold times(double b) {
    Twofold p = product(high, b);
    return ordered(p.high, p.low + low * b);
  }

  Twofold over(Twofold b) {
    double q1 = high / b.high;
    Twofold r = minus(b.times(q1));
    double q2 = r.high / b.high;
    r = r.minus(b.times(q2));
    Twofold q = ordered(q1, q2);
    return q.plus(r.high / b.high);
  }

  Twofold over(double b) {
    return over(of(b));
  }

  Twofold sqrt() {
    if (high <= 0) {
      return of(0.0);
    }
    double root = Math.sqrt(high);
    Twofold rest = minus(product(root, root));
    return ordered(root, rest.high / (2.0 * root));
  }

  double value() {
    return high + low;
  }
}
