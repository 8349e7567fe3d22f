package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.number.ComplexMethods;
import io.krait.runtime.number.ComplexOps;
import io.krait.runtime.number.Libm;
import org.jspecify.annotations.Nullable;

/** The module cmath. */
@PyModuleInfo("cmath")
public final class CmathModule {
  @PyConst("pi: float")
  static final double PI = Math.PI;

  @PyConst("e: float")
  static final double E = Math.E;

  @PyConst("tau: float")
  static final double TAU = 2 * Math.PI;

  @PyConst("inf: float")
  static final double INF = Double.POSITIVE_INFINITY;

  @PyConst("nan: float")
  static final double NAN = Double.NaN;

  private static final String NUMBER = "complex | SupportsComplex | SupportsFloat | SupportsIndex";

  private CmathModule() {}

  @PyConst("infj: complex")
  static PyComplex infj() {
    return PyComplex.of(0.0, Double.POSITIVE_INFINITY);
  }

  @PyConst("nanj: complex")
  static PyComplex nanj() {
    return PyComplex.of(0.0, Double.NaN);
  }

  @Py("acos(z: " + NUMBER + ", /) -> complex")
  static PyComplex acos(Object z) {
    return ComplexFunctions.acos(ComplexMethods.of(z));
  }

  @Py("acosh(z: " + NUMBER + ", /) -> complex")
  static PyComplex acosh(Object z) {
    return ComplexFunctions.acosh(ComplexMethods.of(z));
  }

  @Py("asin(z: " + NUMBER + ", /) -> complex")
  static PyComplex asin(Object z) {
    return ComplexFunctions.asin(ComplexMethods.of(z));
  }

  @Py("asinh(z: " + NUMBER + ", /) -> complex")
  static PyComplex asinh(Object z) {
    return ComplexFunctions.asinh(ComplexMethods.of(z));
  }

  @Py("atan(z: " + NUMBER + ", /) -> complex")
  static PyComplex atan(Object z) {
    return ComplexFunctions.atan(ComplexMethods.of(z));
  }

  @Py("atanh(z: " + NUMBER + ", /) -> complex")
  static PyComplex atanh(Object z) {
    return ComplexFunctions.atanh(ComplexMethods.of(z));
  }

  @Py("cos(z: " + NUMBER + ", /) -> complex")
  static PyComplex cos(Object z) {
    return ComplexFunctions.cos(ComplexMethods.of(z));
  }

  @Py("cosh(z: " + NUMBER + ", /) -> complex")
  static PyComplex cosh(Object z) {
    return ComplexFunctions.cosh(ComplexMethods.of(z));
  }

  @Py("exp(z: " + NUMBER + ", /) -> complex")
  static PyComplex exp(Object z) {
    return ComplexFunctions.exp(ComplexMethods.of(z));
  }

  @Py("log10(z: " + NUMBER + ", /) -> complex")
  static PyComplex log10(Object z) {
    return ComplexFunctions.log10(ComplexMethods.of(z));
  }

  @Py("sin(z: " + NUMBER + ", /) -> complex")
  static PyComplex sin(Object z) {
    return ComplexFunctions.sin(ComplexMethods.of(z));
  }

  @Py("sinh(z: " + NUMBER + ", /) -> complex")
  static PyComplex sinh(Object z) {
    return ComplexFunctions.sinh(ComplexMethods.of(z));
  }

  @Py("sqrt(z: " + NUMBER + ", /) -> complex")
  static PyComplex sqrt(Object z) {
    return ComplexFunctions.sqrt(ComplexMethods.of(z));
  }

  @Py("tan(z: " + NUMBER + ", /) -> complex")
  static PyComplex tan(Object z) {
    return ComplexFunctions.tan(ComplexMethods.of(z));
  }

  @Py("tanh(z: " + NUMBER + ", /) -> complex")
  static PyComplex tanh(Object z) {
    return ComplexFunctions.tanh(ComplexMethods.of(z));
  }

  @Py("log(z: " + NUMBER + ", base: " + NUMBER + " = ..., /) -> complex")
  static PyComplex log(Object z, @Nullable Object base) {
    PyComplex top = ComplexFunctions.log(ComplexMethods.of(z));
    if (base == null) {
      return top;
    }
    PyComplex bottom = ComplexFunctions.log(ComplexMethods.of(base));
    if (bottom.real() == 0 && bottom.imag() == 0) {
      throw Err.valueError("math domain error");
    }
    return ComplexOps.truediv(top, bottom);
  }

  @Py("phase(z: " + NUMBER + ", /) -> float")
  static double phase(Object z) {
    PyComplex c = ComplexMethods.of(z);
    double phase = Libm.atan2(c.imag(), c.real());
    if (phase == 0 && c.imag() != 0 && !Double.isInfinite(c.real())) {
      throw Err.overflowError("math range error"); // C reports the underflow, CPython so
    }
    return phase;
  }

  @Py("polar(z: " + NUMBER + ", /) -> tuple[float, float]")
  static PyTuple polar(Object z) {
    PyComplex c = ComplexMethods.of(z);
    double r = Libm.hypot(c.real(), c.imag());
    if (Double.isInfinite(r) && !Double.isInfinite(c.real()) && !Double.isInfinite(c.imag())) {
      throw Err.overflowError("math range error");
    }
    return PyTuple.of(r, Libm.atan2(c.imag(), c.real()));
  }

  @Py("rect(r: float, phi: float, /) -> complex")
  static PyComplex rect(double r, double phi) {
    return ComplexFunctions.rect(r, phi);
  }

  @Py("isfinite(z: " + NUMBER + ", /) -> bool")
  static boolean isfinite(Object z) {
    PyComplex c = ComplexMethods.of(z);
    return MathModule.isfinite(c.real()) && MathModule.isfinite(c.imag());
  }

  @Py("isinf(z: " + NUMBER + ", /) -> bool")
  static boolean isinf(Object z) {
    PyComplex c = ComplexMethods.of(z);
    return Double.isInfinite(c.real()) || Double.isInfinite(c.imag());
  }

  @Py("isnan(z: " + NUMBER + ", /) -> bool")
  static boolean isnan(Object z) {
    PyComplex c = ComplexMethods.of(z);
    return Double.isNaN(c.real()) || Double.isNaN(c.imag());
  }

  @Py(
      "isclose(a: "
          + NUMBER
          + ", b: "
          + NUMBER
          + ", *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
  static boolean isclose(Object a, Object b, double relTol, double absTol) {
    PyComplex x = ComplexMethods.of(a);
    PyComplex y = ComplexMethods.of(b);
    if (relTol < 0 || absTol < 0) {
      throw Err.valueError("tolerances must be non-negative");
    }
    if (x.real() == y.real() && x.imag() == y.imag()) {
      return true;
    }
    if (isinf(x) || isinf(y)) {
      return false;
    }
    double difference = ComplexOps.abs(ComplexOps.sub(x, y));
    return difference <= relTol * ComplexOps.abs(y)
        || difference <= relTol * ComplexOps.abs(x)
        || difference <= absTol;
  }
}
