package io.krait.runtime.java;

import org.jspecify.annotations.Nullable;

/** Calls one Java method or constructor; {@link JavaInvokers} writes a class for each. */
public abstract class JavaInvoker {
  /** Calls it with Java values. */
  public abstract @Nullable Object invoke(@Nullable Object self, @Nullable Object[] arguments)
      throws Throwable;
}
