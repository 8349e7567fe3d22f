package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;

/** Arithmetic of complex numbers. */
public final class ComplexOps {
  private static final PyComplex ONE = PyComplex.of(1.0, 0.0);

  private ComplexOps() {}

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
    double modulus = Math.hypot(a.real(), a.imag());
    double length = Libm.pow(modulus, b.real());
    double at = Math.atan2(a.imag(), a.real());
    double phase = at * b.real();
    if (b.imag() != 0) {
      length *= Math.exp(-at * b.imag());
      phase += b.imag() * Math.log(modulus);
    }
    return PyComplex.of(length * Math.cos(phase), length * Math.sin(phase));
  }

  private static RuntimeException zeroToNegative() {
    return Err.zeroDivisionError("0.0 to a negative or complex power");
  }

  private static PyComplex powInt(PyComplex a, long n) {
    return a;
  }
}
