package io.krait.runtime.container;

import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of deque. */
public final class PyDequeSub extends PyDeque implements HasDict {
  private final PyType type;
  private @Nullable PyDict dict;

  PyDequeSub(PyType type) {
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
