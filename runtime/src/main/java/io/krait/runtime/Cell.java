package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A variable shared between a function and those nested in it; null while unbound. */
public final class Cell implements PyObject {
  public @Nullable Object value;

  public Cell() {}

  public Cell(@Nullable Object value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return Types.CELL;
  }
}
