package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;
import io.krait.runtime.number.Libm;

/**
 * The functions of cmath: Kahan's "Branch cuts for complex elementary functions" (1987), and C99's
 * annex G where a part is not finite.
 */
final class ComplexFunctions {
  private static final double LARGE = Double.MAX_VALUE / 4;
  private static final double SQRT_LARGE = Math.sqrt(LARGE);
  private static final double LOG_LARGE = Libm.log(LARGE);
  private static final double SQRT_MIN = Math.sqrt(Double.MIN_NORMAL);
  private static final double LN2 = 0.6931471805599453;
  private static final double LN10 = 2.302585092994046;

  private ComplexFunctions() {}

  private static boolean isFinite(PyComplex z) {
    return MathModule.isfinite(z.real()) && MathModule.isfinite(z.imag());
  }

  private static boolean isLarge(PyComplex z) {
    return Math.abs(z.real()) > LARGE || Math.abs(z.imag()) > LARGE;
  }

  private static PyComplex checked(double real, double imag) {
    if (Double.isInfinite(real) || Double.isInfinite(imag)) {
      throw Err.overflowError("math range error");
    }
    return PyComplex.of(real, imag);
  }

  private static RuntimeException domain() {
    return Err.valueError("math domain error");
  }

  // log(abs(z)) of a z whose absolute value overflows
  private static double logOfLarge(PyComplex z) {
    return Libm.log(Libm.hypot(z.real() / 2.0, z.imag() / 2.0)) + LN2 * 2.0;
  }

  static PyComplex acos(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      return ComplexSpecials.ACOS.of(z);
    }
    if (isLarge(z)) {
      double log = logOfLarge(z);
      return PyComplex.of(
          Libm.atan2(Math.abs(y), x), x < 0 ? -Math.copySign(log, y) : Math.copySign(log, -y));
    }
    PyComplex a = sqrt(PyComplex.of(1.0 - x, -y));
    PyComplex b = sqrt(PyComplex.of(1.0 + x, y));
    return PyComplex.of(
        2.0 * Libm.atan2(a.real(), b.real()),
        Libm.asinh(b.real() * a.imag() - b.imag() * a.real()));
  }

  static PyComplex acosh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      return ComplexSpecials.ACOSH.of(z);
    }
    if (isLarge(z)) {
      return PyComplex.of(logOfLarge(z), Libm.atan2(y, x));
    }
    PyComplex a = sqrt(PyComplex.of(x - 1.0, y));
    PyComplex b = sqrt(PyComplex.of(x + 1.0, y));
    return PyComplex.of(
        Libm.asinh(a.real() * b.real() + a.imag() * b.imag()),
        2.0 * Libm.atan2(a.imag(), b.real()));
  }

  static PyComplex asin(PyComplex z) {
    PyComplex s = asinh(PyComplex.of(-z.imag(), z.real()));
    return PyComplex.of(s.imag(), -s.real());
  }

  static PyComplex asinh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      return ComplexSpecials.ASINH.of(z);
    }
    if (isLarge(z)) {
      double log = logOfLarge(z);
      return PyComplex.of(
          y >= 0 ? Math.copySign(log, x) : -Math.copySign(log, -x), Libm.atan2(y, Math.abs(x)));
    }
    PyComplex a = sqrt(PyComplex.of(1.0 + y, -x));
    PyComplex b = sqrt(PyComplex.of(1.0 - y, x));
    return PyComplex.of(
        Libm.asinh(a.real() * b.imag() - b.real() * a.imag()),
        Libm.atan2(y, a.real() * b.real() - a.imag() * b.imag()));
  }

  static PyComplex atan(PyComplex z) {
    PyComplex s = atanh(PyComplex.of(-z.imag(), z.real()));
    return PyComplex.of(s.imag(), -s.real());
  }

  static PyComplex atanh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      return ComplexSpecials.ATANH.of(z);
    }
    if (x < 0 || (x == 0 && 1 / x < 0)) {
      PyComplex r = atanh(PyComplex.of(-x, -y));
      return PyComplex.of(-r.real(), -r.imag());
    }
    double ay = Math.abs(y);
    if (x > SQRT_LARGE || ay > SQRT_LARGE) {
      double h = Libm.hypot(x / 2.0, y / 2.0);
      return PyComplex.of(x / 4.0 / h / h, -Math.copySign(Math.PI / 2.0, -y));
    }
    if (x == 1.0 && ay < SQRT_MIN) {
      if (ay == 0) {
        throw domain();
      }
      return PyComplex.of(
          -Libm.log(Math.sqrt(ay) / Math.sqrt(Libm.hypot(ay, 2.0))),
          Math.copySign(Libm.atan2(2.0, -ay) / 2, y));
    }
    return PyComplex.of(
        Libm.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
        -Libm.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0);
  }

  static PyComplex cos(PyComplex z) {
    return cosh(PyComplex.of(-z.imag(), z.real()));
  }

  static PyComplex cosh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      if (Double.isInfinite(x) && MathModule.isfinite(y) && y != 0) {
        double infinite = Double.POSITIVE_INFINITY;
        double sine = Math.copySign(infinite, Libm.sin(y));
        return PyComplex.of(Math.copySign(infinite, Libm.cos(y)), x > 0 ? sine : -sine);
      }
      return ComplexSpecials.COSH.of(z);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return checked(
          Libm.cos(y) * Libm.cosh(less) * Math.E, Libm.sin(y) * Libm.sinh(less) * Math.E);
    }
    return checked(Libm.cos(y) * Libm.cosh(x), Libm.sin(y) * Libm.sinh(x));
  }

  static PyComplex exp(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      if (Double.isInfinite(x) && MathModule.isfinite(y) && y != 0) {
        double size = x > 0 ? x : 0.0;
        return PyComplex.of(Math.copySign(size, Libm.cos(y)), Math.copySign(size, Libm.sin(y)));
      }
      return ComplexSpecials.EXP.of(z);
    }
    if (x > LOG_LARGE) {
      double l = Libm.exp(x - 1.0);
      return checked(l * Libm.cos(y) * Math.E, l * Libm.sin(y) * Math.E);
    }
    double l = Libm.exp(x);
    return checked(l * Libm.cos(y), l * Libm.sin(y));
  }

  static PyComplex log(PyComplex z) {
    if (!isFinite(z)) {
      return ComplexSpecials.LOG.of(z);
    }
    return PyComplex.of(logAbs(z), Libm.atan2(z.imag(), z.real()));
  }

  private static double logAbs(PyComplex z) {
    double ax = Math.abs(z.real());
    double ay = Math.abs(z.imag());
    if (isLarge(z)) {
      return Libm.log(Libm.hypot(ax / 2.0, ay / 2.0)) + LN2;
    }
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      if (ax == 0 && ay == 0) {
        throw domain();
      }
      return Libm.log(Libm.hypot(Math.scalb(ax, 53), Math.scalb(ay, 53))) - 53 * LN2;
    }
    double h = Libm.hypot(ax, ay);
    if (h >= 0.71 && h <= 1.73) {
      double most = Math.max(ax, ay);
      double least = Math.min(ax, ay);
      return Libm.log1p((most - 1) * (most + 1) + least * least) / 2.0;
    }
    return Libm.log(h);
  }

  static PyComplex log10(PyComplex z) {
    PyComplex r = log(z);
    return PyComplex.of(r.real() / LN10, r.imag() / LN10);
  }

  static PyComplex sin(PyComplex z) {
    PyComplex s = sinh(PyComplex.of(-z.imag(), z.real()));
    return PyComplex.of(s.imag(), -s.real());
  }

  static PyComplex sinh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      if (Double.isInfinite(x) && MathModule.isfinite(y) && y != 0) {
        double cosine = Math.copySign(Double.POSITIVE_INFINITY, Libm.cos(y));
        double sine = Math.copySign(Double.POSITIVE_INFINITY, Libm.sin(y));
        return PyComplex.of(x > 0 ? cosine : -cosine, sine);
      }
      return ComplexSpecials.SINH.of(z);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1.0, x);
      return checked(
          Libm.cos(y) * Libm.sinh(less) * Math.E, Libm.sin(y) * Libm.cosh(less) * Math.E);
    }
    return checked(Libm.cos(y) * Libm.sinh(x), Libm.sin(y) * Libm.cosh(x));
  }

  static PyComplex sqrt(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      return ComplexSpecials.SQRT.of(z);
    }
    if (x == 0 && y == 0) {
      return PyComplex.of(0.0, y);
    }
    double ax = Math.abs(x);
    double ay = Math.abs(y);
    double s;
    if (ax < Double.MIN_NORMAL && ay < Double.MIN_NORMAL) {
      ax = Math.scalb(ax, 53);
      s = Math.scalb(Math.sqrt(ax + Libm.hypot(ax, Math.scalb(ay, 53))), -27);
    } else {
      ax /= 8.0;
      s = 2.0 * Math.sqrt(ax + Libm.hypot(ax, ay / 8.0));
    }
    double d = ay / (2.0 * s);
    return x >= 0 ? PyComplex.of(s, Math.copySign(d, y)) : PyComplex.of(d, Math.copySign(s, y));
  }

  static PyComplex tan(PyComplex z) {
    PyComplex s = tanh(PyComplex.of(-z.imag(), z.real()));
    return PyComplex.of(s.imag(), -s.real());
  }

  static PyComplex tanh(PyComplex z) {
    double x = z.real();
    double y = z.imag();
    if (!isFinite(z)) {
      if (Double.isInfinite(x) && MathModule.isfinite(y) && y != 0) {
        return PyComplex.of(
            Math.copySign(1.0, x), Math.copySign(0.0, 2.0 * Libm.sin(y) * Libm.cos(y)));
      }
      return ComplexSpecials.TANH.of(z);
    }
    if (Math.abs(x) > LOG_LARGE) {
      return PyComplex.of(
          Math.copySign(1.0, x), 4.0 * Libm.sin(y) * Libm.cos(y) * Libm.exp(-2.0 * Math.abs(x)));
    }
    double tx = Libm.tanh(x);
    double ty = Libm.tan(y);
    double cx = 1.0 / Libm.cosh(x);
    double product = tx * ty;
    double scale = 1.0 + product * product;
    return PyComplex.of(tx * (1.0 + ty * ty) / scale, ty / scale * cx * cx);
  }

  static PyComplex rect(double r, double phi) {
    if (!MathModule.isfinite(r) || !MathModule.isfinite(phi)) {
      if (Double.isInfinite(r) && MathModule.isfinite(phi) && phi != 0) {
        double cosine = Math.copySign(Double.POSITIVE_INFINITY, Libm.cos(phi));
        double sine = Math.copySign(Double.POSITIVE_INFINITY, Libm.sin(phi));
        return r > 0 ? PyComplex.of(cosine, sine) : PyComplex.of(-cosine, -sine);
      }
      return ComplexSpecials.RECT.of(PyComplex.of(r, phi));
    }
    if (phi == 0) {
      return PyComplex.of(r, r * phi);
    }
    return PyComplex.of(r * Libm.cos(phi), r * Libm.sin(phi));
  }
}
