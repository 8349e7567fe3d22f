package io.krait.runtime;

/** A Python complex number. */
public class PyComplex implements PyObject {
  public static PyComplex of(double real, double imag) {
    throw new UnsupportedOperationException();
  }

  public double real() {
    throw new UnsupportedOperationException();
  }

  public double imag() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.COMPLEX;
  }
}
