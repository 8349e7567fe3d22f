package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A {@code staticmethod} object. */
public final class PyStaticMethod implements PyCallable, Descriptor, HasDict {
  private final PyType type;
  Object function;
  private @Nullable PyDict dict;

  public PyStaticMethod(Object function) {
    this(Types.STATICMETHOD, function);
  }

  PyStaticMethod(PyType type, Object function) {
    this.type = type;
    this.function = function;
  }

  /** {@code __func__}. */
  public Object function() {
    return function;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return function;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return Calls.call(function, arguments, keywords);
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
