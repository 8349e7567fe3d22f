package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** A context manager made from a generator function by {@code contextlib.contextmanager}. */
final class PyGeneratorManager extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "contextlib._GeneratorContextManager",
          Types.OBJECT,
          "io.krait.runtime.module.GeneratorManagerMethods");

  final Object function;
  final Object[] arguments;
  final String @Nullable [] keywords;
  private final Object generator;

  PyGeneratorManager(Object function, Object[] arguments, String @Nullable [] keywords) {
    super(TYPE);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
    this.generator = Calls.call(function, arguments.clone(), keywords);
  }

  Object generator() {
    return generator;
  }

  Object enter() {
    Object value = Iter.next(generator);
    if (value == null) {
      throw Err.runtimeError("generator didn't yield");
    }
    return value;
  }

  /** {@code __exit__}: whether the exception is swallowed. */
  boolean exit(Object type, Object value) {
    if (type == PyNone.NONE) {
      return exitNormally();
    }
    PyBaseException thrown =
        value instanceof PyBaseException pyBaseException
            ? pyBaseException
            : (PyBaseException) Calls.call0(type);
    try {
      Calls.callMethod1(generator, "throw", thrown);
    } catch (PyBaseException raised) {
      return swallows(thrown, raised);
    }
    return tooLong("generator didn't stop after throw()");
  }

  private boolean exitNormally() {
    return Iter.next(generator) == null ? false : tooLong("generator didn't stop");
  }

  private boolean tooLong(String message) {
    try {
      throw Err.runtimeError(message);
    } finally {
      Calls.callMethod0(generator, "close");
    }
  }

  private static boolean swallows(PyBaseException thrown, PyBaseException raised) {
    if (raised.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
      return raised != thrown;
    }
    if (raised == thrown) {
      return false;
    }
    boolean turned =
        raised.type().isSubtypeOf(Exceptions.RUNTIME_ERROR)
            && thrown.type().isSubtypeOf(Exceptions.STOP_ITERATION)
            && raised.cause() == thrown;
    if (turned) {
      return false;
    }
    throw raised;
  }
}
