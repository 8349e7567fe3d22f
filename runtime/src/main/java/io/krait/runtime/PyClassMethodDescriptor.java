package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A class method of a built-in type, unbound: what {@code dict.__dict__["fromkeys"]} is. */
public final class PyClassMethodDescriptor implements PyCallable, Descriptor {
  final NativeFunction function;
  final PyType owner;

  PyClassMethodDescriptor(NativeFunction function, PyType owner) {
    this.function = function;
    this.owner = owner;
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    return new PyBuiltinMethod(function, type);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return function.call(arguments, keywords);
  }

  @Override
  public PyType type() {
    return Types.CLASSMETHOD_DESCRIPTOR;
  }
}
