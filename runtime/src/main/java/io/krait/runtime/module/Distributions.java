package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.number.FloatOps;
import io.krait.runtime.number.Gamma;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.Libm;

/** Random numbers of the distributions that random offers, draw for draw as CPython makes them. */
final class Distributions {
  private static final double TWO_PI = 2 * Math.PI;
  private static final double NORMAL = 4 * Libm.exp(-0.5) / Math.sqrt(2.0);
  private static final double LOG_4 = Libm.log(4.0);
  private static final double GAMMA = 1.0 + Libm.log(4.5);

  private Distributions() {}

  /** Kinderman and Monahan's ratio of uniform numbers (1977). */
  static double normal(PyRandom r, double mu, double sigma) {
    while (true) {
      double u = r.nextDouble();
      double v = 1.0 - r.nextDouble();
      double z = NORMAL * (u - 0.5) / v;
      if (z * z / 4.0 <= -MathModule.log(v)) {
        return mu + z * sigma;
      }
    }
  }

  /** Box and Muller's pairs (1958): the second of a pair is kept. */
  static double gauss(PyRandom r, double mu, double sigma) {
    Double kept = r.nextGauss;
    r.nextGauss = null;
    double z;
    if (kept == null) {
      double angle = r.nextDouble() * TWO_PI;
      double radius = Math.sqrt(-2.0 * MathModule.log(1.0 - r.nextDouble()));
      z = Libm.cos(angle) * radius;
      r.nextGauss = Libm.sin(angle) * radius;
    } else {
      z = kept;
    }
    return mu + z * sigma;
  }

  static double exponential(PyRandom r, double rate) {
    return FloatOps.truediv(-MathModule.log(1.0 - r.nextDouble()), rate);
  }

  /** Best and Fisher's rejection (1979). */
  static double vonMises(PyRandom random, double mu, double kappa) {
    if (kappa <= 1e-6) {
      return TWO_PI * random.nextDouble();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      z = Libm.cos(Math.PI * random.nextDouble());
      double d = z / (r + z);
      double u = random.nextDouble();
      if (u < 1.0 - d * d || u <= (1.0 - d) * Libm.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double angle = Libm.acos((q + z) / (1.0 + q * z));
    return FloatOps.mod(random.nextDouble() > 0.5 ? mu + angle : mu - angle, TWO_PI);
  }

  static double gamma(PyRandom r, double alpha, double beta) {
    if (alpha <= 0 || beta <= 0) {
      throw Err.valueError("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha > 1) {
      return chengGamma(r, alpha) * beta;
    }
    if (alpha == 1) {
      return -MathModule.log(1.0 - r.nextDouble()) * beta;
    }
    return smallGamma(r, alpha) * beta;
  }

  /**
   * R. C. H. Cheng, "The generation of Gamma variables with non-integral shape parameters" (1977).
   */
  private static double chengGamma(PyRandom random, double alpha) {
    double inverse = Math.sqrt(2.0 * alpha - 1.0);
    double b = alpha - LOG_4;
    double c = alpha + inverse;
    while (true) {
      double u = random.nextDouble();
      if (!(u > 1e-7 && u < 0.9999999)) {
        continue;
      }
      double w = 1.0 - random.nextDouble();
      double v = MathModule.log(u / (1.0 - u)) / inverse;
      double x = alpha * Libm.exp(v);
      double z = u * u * w;
      double r = b + c * v - x;
      if (r + GAMMA - 4.5 * z >= 0 || r >= MathModule.log(z)) {
        return x;
      }
    }
  }

  /** Algorithm GS of Statistical Computing (Kennedy and Gentle, 1980). */
  private static double smallGamma(PyRandom random, double alpha) {
    while (true) {
      double b = (Math.E + alpha) / Math.E;
      double p = b * random.nextDouble();
      double x = p <= 1.0 ? FloatOps.powReal(p, 1.0 / alpha) : -MathModule.log((b - p) / alpha);
      double u = random.nextDouble();
      if (p > 1.0 ? u <= FloatOps.powReal(x, alpha - 1.0) : u <= Libm.exp(-x)) {
        return x;
      }
    }
  }

  static double beta(PyRandom r, double alpha, double beta) {
    double y = gamma(r, alpha, 1.0);
    return y == 0 ? 0.0 : y / (y + gamma(r, beta, 1.0));
  }

  /** Counts by geometric gaps while few are expected, else Hörmann's algorithm BTRS (1993). */
  static Object binomial(PyRandom r, Object n, double p) {
    if (IntOps.signum(n) < 0) {
      throw Err.valueError("n must be non-negative");
    }
    if (!(p > 0 && p < 1)) {
      if (p == 0) {
        return 0L;
      }
      if (p == 1) {
        return n;
      }
      throw Err.valueError("p must be in the range 0.0 <= p <= 1.0");
    }
    if (IntOps.eq(n, 1L)) {
      return r.nextDouble() < p ? 1L : 0L;
    }
    if (p > 0.5) {
      return IntOps.sub(n, binomial(r, n, 1.0 - p));
    }
    long count = IntOps.clampLong(n);
    return count * p < 10 ? byGaps(r, count, p) : byRejection(r, count, p);
  }

  private static long byGaps(PyRandom r, long n, double p) {
    double c = Libm.log2(1.0 - p);
    if (c == 0) {
      return 0;
    }
    long x = 0;
    double y = 0;
    while (true) {
      y += Math.floor(MathModule.log2(r.nextDouble()) / c) + 1;
      if (y > n) {
        return x;
      }
      x++;
    }
  }

  private static long byRejection(PyRandom random, long n, double p) {
    double deviation = Math.sqrt(n * p * (1.0 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double accept = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double odds = Libm.log(p / (1.0 - p));
    double mode = Math.floor((n + 1) * p);
    double h = Gamma.logGamma(mode + 1) + Gamma.logGamma(n - mode + 1);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2.0 * a / us + b) * u + c);
      if (k < 0 || k > n) {
        continue;
      }
      double v = random.nextDouble();
      if (us >= 0.07 && v <= accept) {
        return (long) k;
      }
      v *= alpha / (a / (us * us) + b);
      double level = h - Gamma.logGamma(k + 1) - Gamma.logGamma(n - k + 1) + (k - mode) * odds;
      if (MathModule.log(v) <= level) {
        return (long) k;
      }
    }
  }
}
