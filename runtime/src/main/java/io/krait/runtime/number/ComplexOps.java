package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;
import org.jspecify.annotations.Nullable;

/** Arithmetic of complex numbers. */
public final class ComplexOps {
  private static final PyComplex ONE = PyComplex.of(1.0, 0.0);
  private static final long HASH_IMAG = 1000003;

  private ComplexOps() {}

  /** A complex, or a real number as one; null for others. */
  public static @Nullable PyComplex plain(Object o) {
    if (o instanceof PyComplex c) {
      return c;
    }
    Double d = FloatOps.plain(o);
    return d == null ? null : PyComplex.of(d, 0.0);
  }

  /** {@code a + b}. */
  public static PyComplex add(PyComplex a, PyComplex b) {
    return PyComplex.of(a.real() + b.real(), a.imag() + b.imag());
  }

  /** {@code a - b}. */
  public static PyComplex sub(PyComplex a, PyComplex b) {
    return PyComplex.of(a.real() - b.real(), a.imag() - b.imag());
  }

  /** {@code a * b}. */
  public static PyComplex mul(PyComplex a, PyComplex b) {
    return PyComplex.of(
        a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
  }

  /**
   * {@code a / b}, scaled by the larger part of b (Smith 1962).
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError
   */
  public static PyComplex truediv(PyComplex a, PyComplex b) {
    if (b.real() == 0 && b.imag() == 0) {
      throw Err.zeroDivisionError("complex division by zero");
    }
    return quotient(a, b);
  }

  static PyComplex quotient(PyComplex a, PyComplex b) {
    double real = Math.abs(b.real());
    double imag = Math.abs(b.imag());
    if (real >= imag) {
      double ratio = b.imag() / b.real();
      double scale = b.real() + b.imag() * ratio;
      return PyComplex.of(
          (a.real() + a.imag() * ratio) / scale, (a.imag() - a.real() * ratio) / scale);
    }
    if (imag >= real) {
      double ratio = b.real() / b.imag();
      double scale = b.real() * ratio + b.imag();
      return PyComplex.of(
          (a.real() * ratio + a.imag()) / scale, (a.imag() * ratio - a.real()) / scale);
    }
    return PyComplex.of(Double.NaN, Double.NaN);
  }

  /**
   * {@code a ** b}.
   *
   * @throws io.krait.runtime.PyBaseException ZeroDivisionError, OverflowError
   */
  public static PyComplex pow(PyComplex a, PyComplex b) {
    PyComplex result;
    if (b.imag() == 0 && b.real() == Math.floor(b.real()) && Math.abs(b.real()) <= 100.0) {
      result = powInt(a, (long) b.real());
    } else {
      result = powPolar(a, b);
    }
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imag())) {
      throw Err.overflowError("complex exponentiation");
    }
    return result;
  }

  private static PyComplex powPolar(PyComplex a, PyComplex b) {
    if (b.real() == 0 && b.imag() == 0) {
      return ONE;
    }
    if (a.real() == 0 && a.imag() == 0) {
      if (b.imag() != 0 || b.real() < 0) {
        throw zeroToNegative();
      }
      return PyComplex.of(0.0, 0.0);
    }
    double modulus = Libm.hypot(a.real(), a.imag());
    double length = Libm.pow(modulus, b.real());
    double at = Libm.atan2(a.imag(), a.real());
    double phase = at * b.real();
    if (b.imag() != 0) {
      length /= Libm.exp(at * b.imag());
      phase += b.imag() * Libm.log(modulus);
    }
    if (Double.isInfinite(phase)) {
      throw zeroToNegative(); // the sine of an infinity is a domain error, which is all C tells
    }
    return PyComplex.of(length * Libm.cos(phase), length * Libm.sin(phase));
  }

  private static RuntimeException zeroToNegative() {
    return Err.zeroDivisionError("0.0 to a negative or complex power");
  }

  private static PyComplex powInt(PyComplex a, long n) {
    if (n > 0) {
      return powPositive(a, n);
    }
    PyComplex inverse = powPositive(a, -n);
    if (inverse.real() == 0 && inverse.imag() == 0) {
      throw zeroToNegative();
    }
    return quotient(ONE, inverse);
  }

  private static PyComplex powPositive(PyComplex a, long n) {
    PyComplex result = ONE;
    PyComplex square = a;
    for (long mask = 1; mask > 0 && n >= mask; mask <<= 1) {
      if ((n & mask) != 0) {
        result = mul(result, square);
      }
      square = mul(square, square);
    }
    return result;
  }

  /**
   * {@code abs(a)}.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError
   */
  public static double abs(PyComplex a) {
    double r = Libm.hypot(a.real(), a.imag());
    if (Double.isInfinite(r) && !Double.isInfinite(a.real()) && !Double.isInfinite(a.imag())) {
      throw Err.overflowError("absolute value too large");
    }
    return r;
  }

  /** {@code hash(a)}: that of the real part when there is no other. */
  public static long hash(PyComplex a) {
    long h = FloatOps.hash(a.real()) + HASH_IMAG * FloatOps.hash(a.imag());
    return h == -1 ? -2 : h;
  }

  /** {@code repr(a)}. */
  public static String repr(PyComplex a) {
    StringBuilder out = new StringBuilder(32);
    if (a.real() == 0 && 1 / a.real() > 0) {
      FloatText.append(out, a.imag(), false);
      return out.append('j').toString();
    }
    out.append('(');
    FloatText.append(out, a.real(), false);
    int at = out.length();
    FloatText.append(out, a.imag(), false);
    if (out.charAt(at) != '-') {
      out.insert(at, '+');
    }
    return out.append("j)").toString();
  }
}
