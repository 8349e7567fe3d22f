package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Calls of special methods, which are looked up on the type: {@code Slots.call2(method, self, arg)}
 * where {@code method} is what {@link PyType#lookup} found. Functions get self as first argument;
 * other descriptors are bound first, as CPython's {@code lookup_maybe_method} does.
 */
public final class Slots {
  private Slots() {}

  public static Object call1(Object method, Object self) {
    if (method instanceof PyMethodDescriptor d) {
      return d.function.call1(self);
    }
    if (method instanceof PyFunction f) {
      PyThread t = RecursionLimit.enter();
      try {
        return f.call1(self);
      } finally {
        RecursionLimit.leave(t);
      }
    }
    return Calls.call0(bind(method, self));
  }

  public static Object call2(Object method, Object self, Object a) {
    if (method instanceof PyMethodDescriptor d) {
      return d.function.call2(self, a);
    }
    if (method instanceof PyFunction f) {
      PyThread t = RecursionLimit.enter();
      try {
        return f.call2(self, a);
      } finally {
        RecursionLimit.leave(t);
      }
    }
    return Calls.call1(bind(method, self), a);
  }

  public static Object call3(Object method, Object self, Object a, Object b) {
    if (method instanceof PyMethodDescriptor d) {
      return d.function.call3(self, a, b);
    }
    if (method instanceof PyFunction f) {
      PyThread t = RecursionLimit.enter();
      try {
        return f.call3(self, a, b);
      } finally {
        RecursionLimit.leave(t);
      }
    }
    return Calls.call2(bind(method, self), a, b);
  }

  /** Any arguments, self not among them. */
  public static Object call(
      Object method, Object self, Object[] arguments, String @Nullable [] keywords) {
    if (method instanceof PyMethodDescriptor d) {
      return d.function.call(Calls.prepend(self, arguments), keywords);
    }
    if (method instanceof PyFunction f) {
      return f.call(Calls.prepend(self, arguments), keywords);
    }
    return Calls.call(bind(method, self), arguments, keywords);
  }

  /** The class attribute as the instance sees it. */
  static Object bind(Object attribute, Object self) {
    return Attrs.bind(attribute, self, Types.of(self));
  }

  /** The special method of that name, called without arguments; null where the type has none. */
  public static @Nullable Object maybe(Object self, String name) {
    Object method = Types.of(self).lookup(name);
    return method == null ? null : call1(method, self);
  }
}
