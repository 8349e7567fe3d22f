package io.krait.runtime;

import io.krait.runtime.number.ComplexOps;

/** A Python complex number. */
public class PyComplex implements PyObject {
  private final double real;
  private final double imag;

  protected PyComplex(double real, double imag) {
    this.real = real;
    this.imag = imag;
  }

  /** {@code complex(real, imag)}. */
  public static PyComplex of(double real, double imag) {
    return new PyComplex(real, imag);
  }

  /** The real part. */
  public final double real() {
    return real;
  }

  /** The imaginary part. */
  public final double imag() {
    return imag;
  }

  @Override
  public PyType type() {
    return Types.COMPLEX;
  }

  @Override
  public String toString() {
    return ComplexOps.repr(this);
  }
}
