package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A generator. Compiled generators extend it; {@link #resume} runs to the next {@code yield}. A
 * StopIteration that leaves the body becomes a RuntimeError (PEP 479).
 */
public abstract class PyGenerator extends PyIterator {
  /** The state of a generator that has not begun. */
  public static final int FRESH = 0;

  /** The state of a generator whose body runs. */
  public static final int RUNNING = -1;

  /** The state of a generator whose body has ended. */
  public static final int ENDED = -2;

  public final PyCode code;
  public String name;
  public String qualname;

  /** What {@code return} gave, once finished. */
  protected Object returnValue = PyNone.NONE;

  /** The exception that the body was handling when it yielded. */
  private @Nullable PyBaseException own;

  /**
   * Where the body goes on, or one of {@link #RUNNING} and {@link #ENDED}. The body sets it when it
   * yields: not to {@link #FRESH}, and below {@link #ENDED} where it goes on in its twin.
   */
  public int state = FRESH;

  /** Whether something waits for a step of it, an asynchronous generator. */
  boolean awaitedStep;

  /** Whether it, an asynchronous generator, was closed or has ended. */
  boolean asyncClosed;

  protected PyGenerator(PyCode code, String name, String qualname) {
    this.code = code;
    this.name = name;
    this.qualname = qualname;
  }

  /**
   * Runs on from the last {@code yield}, which gives {@code sent} or raises {@code thrown}. The
   * next yielded value as {@link #nextUnboxed} gives it, or null when the body has finished.
   *
   * @param from what {@link #state} was
   */
  protected abstract @Nullable Object resume(
      @Nullable Object sent, @Nullable PyBaseException thrown, int from);

  /** What a {@code yield from} in the body waits for, or null. */
  protected @Nullable Object delegate() {
    return null;
  }

  /** Whether the body may yield while it handles an exception. */
  protected boolean keepsHandled() {
    return true;
  }

  @Override
  public final @Nullable Object next() {
    return step(PyNone.NONE, null);
  }

  @Override
  public @Nullable Object nextUnboxed() {
    return goOn();
  }

  /** What {@link #nextUnboxed} does unless a compiled generator knows better. */
  protected final @Nullable Object goOn() {
    return state == ENDED ? null : run(PyNone.NONE, null);
  }

  private @Nullable Object step(@Nullable Object sent, @Nullable PyBaseException thrown) {
    if (state == ENDED) {
      finishedAgain();
      return null;
    }
    Object item = run(sent, thrown);
    return item == null ? null : boxed(item);
  }

  private void finishedAgain() {
    if (isCoroutine()) {
      throw Err.runtimeError("cannot reuse already awaited coroutine");
    }
  }

  /** Runs on; the item is as {@link #nextUnboxed} gives it. */
  private @Nullable Object run(@Nullable Object sent, @Nullable PyBaseException thrown) {
    int from = state;
    if (from == RUNNING) {
      throw Err.valueError(kind() + " already executing");
    }
    state = RUNNING;
    try {
      return keepsHandled() ? resumeHandling(sent, thrown, from) : resume(sent, thrown, from);
    } catch (Throwable t) {
      throw failed(t);
    }
  }

  /** Resumes with the exception that the body was handling when it yielded. */
  private @Nullable Object resumeHandling(
      @Nullable Object sent, @Nullable PyBaseException thrown, int from) {
    PyBaseException handled = Handled.current();
    if (own != null) {
      Handled.set(own);
    }
    try {
      return resume(sent, thrown, from);
    } finally {
      PyBaseException left = Handled.current();
      own = left == handled ? null : left;
      if (left != handled) {
        Handled.set(handled);
      }
    }
  }

  /** An exception has left the body: what leaves the generator. */
  protected final RuntimeException failed(Throwable t) {
    state = ENDED;
    if (t instanceof PyBaseException e && endsIteration(e.type())) {
      return replaced(e);
    }
    throw Tracebacks.rethrow(t);
  }

  private boolean endsIteration(PyType raised) {
    return raised.isSubtypeOf(Exceptions.STOP_ITERATION)
        || (isAsyncGenerator() && raised.isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION));
  }

  private PyBaseException replaced(PyBaseException e) {
    boolean async = e.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION);
    PyBaseException r =
        Err.runtimeError(kind() + " raised " + (async ? "StopAsyncIteration" : "StopIteration"));
    r.setContext(e);
    r.setCause(e);
    return r;
  }

  /** The word in messages. */
  protected String kind() {
    return isCoroutine() ? "coroutine" : isAsyncGenerator() ? "async generator" : "generator";
  }

  /** Whether it is what an {@code async def} function without {@code yield} makes. */
  final boolean isCoroutine() {
    return (code.flags() & PyCode.COROUTINE) != 0;
  }

  /** Whether it is what an {@code async def} function with {@code yield} makes (PEP 525). */
  final boolean isAsyncGenerator() {
    return (code.flags() & PyCode.ASYNC_GENERATOR) != 0;
  }

  /** Whether {@code await} may run it: also a generator marked by {@code types.coroutine}. */
  final boolean isAwaitable() {
    return (code.flags() & (PyCode.COROUTINE | PyCode.ITERABLE_COROUTINE)) != 0;
  }

  /** Whether {@code for} may run it: neither a coroutine nor an asynchronous generator. */
  final boolean isIterable() {
    return (code.flags() & (PyCode.COROUTINE | PyCode.ASYNC_GENERATOR)) == 0;
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
    return valueOrStop(step(PyNone.NONE, null));
  }

  /** {@code send(value)}: null where the generator has finished; {@link #result} is its value. */
  final @Nullable Object sendOrNull(Object value) {
    if (state == FRESH && value != PyNone.NONE) {
      throw Err.typeError("can't send non-None value to a just-started " + kind());
    }
    return step(value, null);
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
    if (state == ENDED) {
      finishedAgain();
      throw e;
    }
    if (state == FRESH) {
      state = ENDED;
      throw e;
    }
    Handled.setContext(e);
    return step(null, e);
  }

  /** {@code close()}; the value that the generator returned, else None (3.13). */
  public final Object close() {
    if (state == ENDED) {
      return PyNone.NONE;
    }
    if (state == FRESH) {
      state = ENDED;
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
    return state == RUNNING;
  }

  final boolean isFinished() {
    return state == ENDED;
  }

  final boolean isStarted() {
    return state != FRESH;
  }

  @Override
  public PyType type() {
    if (isIterable()) {
      return Types.GENERATOR;
    }
    return isCoroutine() ? Types.COROUTINE : Types.ASYNC_GENERATOR;
  }
}
