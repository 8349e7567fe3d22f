package io.krait.runtime.module;

import io.krait.runtime.Descriptor;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of a class written in Java. Called through {@code super()}, it does nothing.
 */
final class AbstractStub implements PyCallable, Descriptor {
  private final Object result;

  AbstractStub(Object result) {
    this.result = result;
  }

  AbstractStub() {
    this(PyNone.NONE);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return result;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return instance == null ? this : new PyMethod(this, instance);
  }

  @Override
  public PyType type() {
    return Types.METHOD_DESCRIPTOR;
  }
}
