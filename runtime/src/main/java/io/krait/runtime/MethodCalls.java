package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Calls of the form {@code receiver.name(...)}: the method is looked up before the arguments are
 * evaluated and waits for them without being bound to its receiver.
 */
public final class MethodCalls {
  private MethodCalls() {}

  /**
   * What {@code receiver.name(...)} calls with the receiver as first argument; null where the
   * attribute has to be read as such.
   */
  public static @Nullable Object find(Object receiver, String name) {
    PyType t = Types.of(receiver);
    if ((t.hooks() & TypeHooks.GETATTRIBUTE) != 0) {
      return null;
    }
    TypeEntry e = t.entry(name);
    if (!e.isMethod()
        || receiver instanceof PyType
        || receiver instanceof PyModule
        || receiver instanceof PySuper) {
      return null;
    }
    if (receiver instanceof HasDict && Attrs.own(receiver, e, name) != null) {
      return null;
    }
    return e.value;
  }

  public static Object call0(Object method, @Nullable Object self) {
    if (self != null && method instanceof ForeignMethods f) {
      return f.callOn(self, PyCallable.NO_ARGUMENTS, null);
    }
    return self == null ? Calls.call0(method) : Calls.call1(method, self);
  }

  public static Object call1(Object method, @Nullable Object self, Object a) {
    if (self != null && method instanceof ForeignMethods f) {
      return f.callOn(self, new Object[] {a}, null);
    }
    return self == null ? Calls.call1(method, a) : Calls.call2(method, self, a);
  }

  public static Object call2(Object method, @Nullable Object self, Object a, Object b) {
    if (self != null && method instanceof ForeignMethods f) {
      return f.callOn(self, new Object[] {a, b}, null);
    }
    return self == null ? Calls.call2(method, a, b) : Calls.call3(method, self, a, b);
  }

  public static Object call3(Object method, @Nullable Object self, Object a, Object b, Object c) {
    if (self != null && method instanceof ForeignMethods f) {
      return f.callOn(self, new Object[] {a, b, c}, null);
    }
    return self == null ? Calls.call3(method, a, b, c) : Calls.call4(method, self, a, b, c);
  }

  public static Object call(
      Object method, @Nullable Object self, Object[] args, String @Nullable [] keywords) {
    if (self != null && method instanceof ForeignMethods f) {
      return f.callOn(self, args, keywords);
    }
    return Calls.call(method, self == null ? args : Calls.prepend(self, args), keywords);
  }
}
