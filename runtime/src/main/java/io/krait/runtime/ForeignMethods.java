package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Methods of a {@link ForeignType}, unbound, called with their receiver apart. */
public abstract class ForeignMethods implements PyCallable, Descriptor {
  /** {@code self.method(...)}; the arguments as {@link PyCallable} has them. */
  public abstract Object callOn(Object self, Object[] arguments, String @Nullable [] keywords);
}
