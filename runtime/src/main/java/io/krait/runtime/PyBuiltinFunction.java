package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A function written in Java: {@code len}, {@code math.sqrt}, {@code int.__new__}. */
public final class PyBuiltinFunction implements PyCallable {
  final NativeFunction function;
  private final @Nullable Object owner;

  PyBuiltinFunction(NativeFunction function, @Nullable Object owner) {
    this.function = function;
    this.owner = owner;
  }

  public String name() {
    return function.name();
  }

  /** The module's name, or null for a method. */
  public @Nullable String module() {
    return function.module;
  }

  /** {@code __self__}: the type of a {@code __new__}, else None. */
  public Object self() {
    return owner == null ? PyNone.NONE : owner;
  }

  // __new__ called by name: the first argument must be a class that fits.
  private void checkClass(Object first) {
    if (owner instanceof PyType t) {
      NativeErrors.checkNew(t, first);
    }
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length > (keywords == null ? 0 : keywords.length)) {
      checkClass(arguments[0]);
    } else if (owner instanceof PyType t) {
      throw Err.typeError(t.name + ".__new__(): not enough arguments");
    }
    return function.call(arguments, keywords);
  }

  @Override
  public Object call0() {
    return owner == null ? function.call0() : call(NO_ARGUMENTS, null);
  }

  @Override
  public Object call1(Object a) {
    checkClass(a);
    return function.call1(a);
  }

  @Override
  public Object call2(Object a, Object b) {
    checkClass(a);
    return function.call2(a, b);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    checkClass(a);
    return function.call3(a, b, c);
  }

  @Override
  public Object call4(Object a, Object b, Object c, Object d) {
    checkClass(a);
    return function.call4(a, b, c, d);
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
