package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A generator. Compiled generators extend it; {@link #resume} runs to the next {@code yield}. A
 * StopIteration that leaves the body becomes a RuntimeError (PEP 479).
 */
public abstract class PyGenerator extends PyIterator {
  public final PyCode code;
  public String name;
  public String qualname;

  /** What {@code return} gave, once finished. */
  protected Object returnValue = PyNone.NONE;

  /** The exception that the body was handling when it yielded. */
  private @Nullable PyBaseException own;

  private boolean running;
  private boolean started;
  private boolean finished;

  protected PyGenerator(PyCode code, String name, String qualname) {
    this.code = code;
    this.name = name;
    this.qualname = qualname;
  }

  /**
   * Runs on from the last {@code yield}, which gives {@code sent} or raises {@code thrown}. The
   * next yielded value, or null when the body has finished.
   */
  protected abstract @Nullable Object resume(
      @Nullable Object sent, @Nullable PyBaseException thrown);

  /** What a {@code yield from} in the body waits for, or null. */
  protected @Nullable Object delegate() {
    return null;
  }

  @Override
  public final @Nullable Object next() {
    return finished ? null : step(PyNone.NONE, null);
  }

  private @Nullable Object step(@Nullable Object sent, @Nullable PyBaseException thrown) {
    if (running) {
      throw Err.valueError(kind() + " already executing");
    }
    started = true;
    running = true;
    PyBaseException handled = Handled.current();
    if (own != null) {
      Handled.set(own);
    }
    Object result = null;
    try {
      result = resume(sent, thrown);
      return result;
    } catch (PyBaseException e) {
      throw e.type().isSubtypeOf(Exceptions.STOP_ITERATION) ? replaced(e) : e;
    } finally {
      running = false;
      if (result == null) {
        finished = true;
      }
      PyBaseException left = Handled.current();
      own = left == handled ? null : left;
      if (left != handled) {
        Handled.set(handled);
      }
    }
  }

  private PyBaseException replaced(PyBaseException e) {
    PyBaseException r = Err.runtimeError(kind() + " raised StopIteration");
    r.context = e;
    r.setCause(e);
    return r;
  }

  /** The word in messages. */
  protected String kind() {
    return "generator";
  }

  /** {@code return} value of the finished generator; the value of {@code yield from}. */
  public final Object result() {
    return returnValue;
  }

  /** The next value as {@code __next__} and {@code send} give it: StopIteration at the end. */
  private Object valueOrStop(@Nullable Object value) {
    if (value != null) {
      return value;
    }
    Object r = returnValue;
    returnValue = PyNone.NONE;
    throw Err.stopIteration(r);
  }

  /** {@code __next__()}. */
  public final Object nextOrStop() {
    return valueOrStop(finished ? null : step(PyNone.NONE, null));
  }

  /** {@code send(value)}: null where the generator has finished; {@link #result} is its value. */
  final @Nullable Object sendOrNull(Object value) {
    if (!started && value != PyNone.NONE) {
      throw Err.typeError("can't send non-None value to a just-started " + kind());
    }
    return finished ? null : step(value, null);
  }

  /** {@code send(value)}. */
  public final Object send(Object value) {
    return valueOrStop(sendOrNull(value));
  }

  /** {@code throw(exception)}. */
  public final Object throw_(PyBaseException e) {
    return valueOrStop(throwOrNull(e));
  }

  final @Nullable Object throwOrNull(PyBaseException e) {
    if (finished) {
      throw e;
    }
    if (!started) {
      started = true;
      finished = true;
      throw e;
    }
    Handled.setContext(e);
    return step(null, e);
  }

  /** {@code close()}; the value that the generator returned, else None (3.13). */
  public final Object close() {
    if (finished) {
      return PyNone.NONE;
    }
    if (!started) {
      finished = true;
      return PyNone.NONE;
    }
    try {
      Object v = step(null, Err.of(Exceptions.GENERATOR_EXIT));
      if (v != null) {
        throw Err.runtimeError(kind() + " ignored GeneratorExit");
      }
      return returnValue;
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)
          || e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }

  final boolean isRunning() {
    return running;
  }

  final boolean isFinished() {
    return finished;
  }

  final boolean isStarted() {
    return started;
  }

  @Override
  public PyType type() {
    return Types.GENERATOR;
  }
}
