package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A native method bound to its receiver: {@code [].append}, {@code dict.fromkeys}. */
public final class PyBuiltinMethod implements PyCallable {
  final NativeFunction function;
  final Object receiver;

  PyBuiltinMethod(NativeFunction function, Object receiver) {
    this.function = function;
    this.receiver = receiver;
  }

  public String name() {
    return function.name();
  }

  /** {@code __self__}. */
  public Object self() {
    return receiver;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return function.call(Calls.prepend(receiver, arguments), keywords);
  }

  @Override
  public Object call0() {
    return function.call1(receiver);
  }

  @Override
  public Object call1(Object a) {
    return function.call2(receiver, a);
  }

  @Override
  public Object call2(Object a, Object b) {
    return function.call3(receiver, a, b);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return function.call4(receiver, a, b, c);
  }

  @Override
  public PyType type() {
    return SlotNames.isSlot(function.name()) ? Types.METHOD_WRAPPER : Types.BUILTIN_FUNCTION;
  }
}
