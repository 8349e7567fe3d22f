package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What waits for a step of an asynchronous generator: the awaitables that {@code __anext__} and
 * {@code asend}, {@code athrow} and {@code aclose} give (PEP 525).
 */
public abstract sealed class PyAsyncStep extends PyAwaitable permits PyAsyncSend, PyAsyncThrow {
  final PyGenerator generator;
  private boolean started;
  private boolean closed;

  PyAsyncStep(PyGenerator generator) {
    this.generator = generator;
  }

  /** How messages name it while it has not been awaited. */
  abstract String running();

  /** How messages name it when it was awaited before. */
  abstract String reused();

  /** The first step. */
  abstract @Nullable Object begin(Object sent);

  /** What a step of the generator gave: passes it on or ends. */
  abstract @Nullable Object passed(@Nullable Object item);

  /** Whether the end of the generator ends the wait without an exception. */
  abstract boolean endsQuietly();

  private void requireOpen() {
    if (closed) {
      throw Err.runtimeError("cannot reuse already awaited " + reused());
    }
  }

  private void start() {
    if (generator.awaitedStep) {
      closed = true;
      throw Err.runtimeError(running() + ": asynchronous generator is already running");
    }
  }

  @Override
  final Object step(Object sent) {
    requireOpen();
    if (!started) {
      start();
      return guarded(() -> begin(sent));
    }
    return guarded(() -> passed(generator.sendOrNull(sent)));
  }

  @Override
  final Object thrown(PyBaseException e) {
    requireOpen();
    if (!started) {
      start();
    }
    return guarded(() -> passed(generator.throwOrNull(e)));
  }

  /** One step of the body. */
  private interface Step {
    @Nullable Object run();
  }

  private Object guarded(Step step) {
    started = true;
    generator.awaitedStep = true;
    try {
      Object item = step.run();
      if (item == null) {
        throw Err.of(Exceptions.STOP_ASYNC_ITERATION);
      }
      return item;
    } catch (PyBaseException e) {
      throw ended(e);
    }
  }

  private PyBaseException ended(PyBaseException e) {
    closed = true;
    generator.awaitedStep = false;
    if (e.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION)
        || e.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)) {
      generator.asyncClosed = true;
      return endsQuietly() ? Err.stopIteration(PyNone.NONE) : e;
    }
    return e;
  }

  /** Ends the wait with a value. */
  static PyBaseException result(Object value) {
    return Err.stopIteration(value);
  }

  @Override
  final void stop() {
    if (closed) {
      return;
    }
    try {
      thrown(Err.of(Exceptions.GENERATOR_EXIT));
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.STOP_ITERATION)
          || e.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION)
          || e.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)) {
        return;
      }
      throw e;
    }
    throw Err.runtimeError("coroutine ignored GeneratorExit");
  }
}
