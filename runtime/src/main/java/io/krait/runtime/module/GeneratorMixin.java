package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.Generator} gives its subclasses. */
@PyTypeInfo(value = "Generator", module = "collections.abc")
final class GeneratorMixin {
  private GeneratorMixin() {}

  @Py("__next__(self) -> Any")
  static Object next(Object self) {
    return Calls.callMethod1(self, "send", PyNone.NONE);
  }

  @Py("close(self) -> None")
  static void close(Object self) {
    try {
      Calls.callMethod1(self, "throw", Exceptions.GENERATOR_EXIT);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)
          || e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return;
      }
      throw e;
    }
    throw Err.runtimeError("generator ignored GeneratorExit");
  }
}
