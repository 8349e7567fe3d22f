package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of int; its value is a Long or a BigInteger. */
public class PyIntSub implements HasDict {
  public final PyType type;
  public final Object value;
  private @Nullable PyDict dict;

  public PyIntSub(PyType type, Object value) {
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
