package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A method of a built-in type, unbound: {@code list.append}. */
public final class PyMethodDescriptor implements PyCallable, Descriptor {
  final NativeFunction function;
  final PyType owner;
  private final boolean slot;

  PyMethodDescriptor(NativeFunction function, PyType owner) {
    this.function = function;
    this.owner = owner;
    this.slot = SlotNames.isSlot(function.name());
  }

  public String name() {
    return function.name();
  }

  /** Whether CPython calls it a slot wrapper. */
  public boolean isSlot() {
    return slot;
  }

  @Override
  public Object get(@Nullable Object instance, PyType type) {
    if (instance == null) {
      return this;
    }
    return new PyBuiltinMethod(function, instance);
  }

  private Object checked(Object self) {
    if (!Types.isInstance(self, owner)) {
      throw NativeErrors.badSelf(function, self);
    }
    return self;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length > (keywords == null ? 0 : keywords.length)) {
      checked(arguments[0]);
    }
    return function.call(arguments, keywords);
  }

  @Override
  public Object call1(Object a) {
    return function.call1(checked(a));
  }

  @Override
  public Object call2(Object a, Object b) {
    return function.call2(checked(a), b);
  }

  @Override
  public Object call3(Object a, Object b, Object c) {
    return function.call3(checked(a), b, c);
  }

  @Override
  public Object call4(Object a, Object b, Object c, Object d) {
    return function.call4(checked(a), b, c, d);
  }

  @Override
  public PyType type() {
    return slot ? Types.SLOT_WRAPPER : Types.METHOD_DESCRIPTOR;
  }
}
