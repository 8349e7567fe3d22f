package io.krait.runtime.container;

import io.krait.runtime.Err;
import org.jspecify.annotations.Nullable;

/** The single positional argument of callable objects that take no other. */
final class OneArgument {
  private OneArgument() {}

  static Object of(String function, Object[] arguments, String @Nullable [] keywords) {
    if (keywords != null && keywords.length > 0) {
      throw Err.typeError(function + "() takes no keyword arguments");
    }
    if (arguments.length != 1) {
      throw Err.typeError(function + " expected 1 argument, got " + arguments.length);
    }
    return arguments[0];
  }
}
