package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of float. */
public class PyFloatSub implements HasDict {
  public final PyType type;
  public final double value;
  private @Nullable PyDict dict;

  public PyFloatSub(PyType type, double value) {
    this.type = type;
    this.value = value;
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
