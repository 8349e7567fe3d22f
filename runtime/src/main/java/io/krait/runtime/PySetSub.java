package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of set. */
public class PySetSub extends PySet implements HasDict {
  private final PyType type;
  private @Nullable PyDict dict;

  public PySetSub(PyType type) {
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
