package io.krait.runtime.module;

import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** An object with a Java class of its own that programs may subclass. */
abstract class NativeObject implements HasDict {
  private final PyType type;
  private @Nullable PyDict dict;

  NativeObject(PyType type) {
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
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
