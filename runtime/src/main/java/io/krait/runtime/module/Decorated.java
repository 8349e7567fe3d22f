package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Handled;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.With;
import org.jspecify.annotations.Nullable;

/** Runs a function inside a context manager: {@code with manager: return function(...)}. */
final class Decorated {
  private Decorated() {}

  static Object run(
      Object manager, Object function, Object[] arguments, String @Nullable [] keywords) {
    Object exit = With.enter(manager)[1];
    Object result;
    try {
      result = Calls.call(function, arguments, keywords);
    } catch (PyBaseException e) {
      PyBaseException previous = Handled.enter(e);
      try {
        if (With.exit(exit, e)) {
          return PyNone.NONE;
        }
      } finally {
        Handled.leave(previous);
      }
      throw e;
    }
    With.exitNormally(exit);
    return result;
  }
}
