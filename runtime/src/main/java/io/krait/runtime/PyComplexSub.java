package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of complex. */
public class PyComplexSub extends PyComplex implements HasDict {
  public final PyType type;
  private @Nullable PyDict dict;

  public PyComplexSub(PyType type, double real, double imag) {
    super(real, imag);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
