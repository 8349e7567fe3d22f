package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A bound method: a function and the receiver that becomes its first argument. */
public final class PyMethod implements PyCallable {
  public final Object function;
  public final Object self;

  public PyMethod(Object function, Object self) {
    this.function = function;
    this.self = self;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return Calls.call(function, Calls.prepend(self, arguments), keywords);
  }

  @Override
  public Object call0() {
    return Calls.call1(function, self);
  }

  @Override
  public Object call1(Object a) {
    return Calls.call2(function, self, a);
  }

  @Override
  public Object call2(Object a, Object b) {
    return Calls.call3(function, self, a, b);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return Calls.call4(function, self, a, b, c);
  }

  @Override
  public PyType type() {
    return Types.METHOD;
  }
}
