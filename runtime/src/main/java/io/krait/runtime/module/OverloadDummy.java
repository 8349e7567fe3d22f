package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** What {@code @overload} leaves: a function that must not be called. */
final class OverloadDummy implements PyCallable {
  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    throw Err.notImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions"
            + " outside a stub module should always be followed by an implementation that is not"
            + " @overload-ed.");
  }

  @Override
  public PyType type() {
    return Types.BUILTIN_FUNCTION;
  }
}
