package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of str. */
public class PyStrSub implements HasDict {
  public final PyType type;
  public final String value;
  private @Nullable PyDict dict;

  public PyStrSub(PyType type, String value) {
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
