package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A {@code classmethod} object. */
public final class PyClassMethod implements Descriptor, HasDict {
  private final PyType type;
  Object function;
  private @Nullable PyDict dict;

  public PyClassMethod(Object function) {
    this(Types.CLASSMETHOD, function);
  }

  PyClassMethod(PyType type, Object function) {
    this.type = type;
    this.function = function;
  }

  /** {@code __func__}. */
  public Object function() {
    return function;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return new PyMethod(function, owner);
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
