package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A generator. Compiled generators extend it; {@link #resume} runs to the next {@code yield}. A
 * StopIteration that leaves the body becomes a RuntimeError (PEP 479).
 */
public abstract class PyGenerator extends PyIterator {
  /** The status of a generator that has not begun. */
  public static final int FRESH = 0;

  /** The status of a generator that has yielded. */
  public static final int SUSPENDED = 1;

  /** The status of a generator whose body runs. */
  public static final int RUNNING = 2;

  /** The status of a generator whose body has ended. */
  public static final int ENDED = 3;

  public final PyCode code;
  public String name;
  public String qualname;

  /** What {@code return} gave, once finished. */
  protected Object returnValue = PyNone.NONE;

  /** The exception that the body was handling when it yielded. */
  private @Nullable PyBaseException own;

  protected int status = FRESH;

  protected PyGenerator(PyCode code, String name, String qualname) {
    this.code = code;
    this.name = name;
    this.qualname = qualname;
  }

  /**
   * Runs on from the last {@code yield}, which gives {@code sent} or raises {@code thrown}. The
   * next yielded value as {@link #nextUnboxed} gives it, or null when the body has finished.
   */
  protected abstract @Nullable Object resume(
      @Nullable Object sent, @Nullable PyBaseException thrown);

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
    return status == ENDED ? null : run(PyNone.NONE, null);
  }

  private @Nullable Object step(@Nullable Object sent, @Nullable PyBaseException thrown) {
    if (status == ENDED) {
      return finishedAgain();
    }
    Object item = run(sent, thrown);
    return item == null ? null : boxed(item);
  }

  private @Nullable Object finishedAgain() {
    if (isCoroutine()) {
      throw Err.runtimeError("cannot reuse already awaited coroutine");
    }
    return null;
  }

  /** Runs on; the item is as {@link #nextUnboxed} gives it. */
  private @Nullable Object run(@Nullable Object sent, @Nullable PyBaseException thrown) {
    if (status == RUNNING) {
      throw Err.valueError(kind() + " already executing");
    }
    status = RUNNING;
    Object item;
    try {
      item = keepsHandled() ? resumeHandling(sent, thrown) : resume(sent, thrown);
    } catch (Throwable t) {
      throw failed(t);
    }
    status = item == null ? ENDED : SUSPENDED;
    return item;
  }

  /** Resumes with the exception that the body was handling when it yielded. */
  private @Nullable Object resumeHandling(@Nullable Object sent, @Nullable PyBaseException thrown) {
    PyBaseException handled = Handled.current();
    if (own != null) {
      Handled.set(own);
    }
    try {
      return resume(sent, thrown);
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
    status = ENDED;
    if (t instanceof PyBaseException e && e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
      return replaced(e);
    }
    throw Tracebacks.rethrow(t);
  }

  private PyBaseException replaced(PyBaseException e) {
    PyBaseException r = Err.runtimeError(kind() + " raised StopIteration");
    r.context = e;
    r.setCause(e);
    return r;
  }

  /** The word in messages. */
  protected String kind() {
    return isCoroutine() ? "coroutine" : "generator";
  }

  /** Whether it is what an {@code async def} function makes. */
  final boolean isCoroutine() {
    return (code.flags & PyCode.COROUTINE) != 0;
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
    if (status == FRESH && value != PyNone.NONE) {
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
    if (status == ENDED) {
      throw e;
    }
    if (status == FRESH) {
      status = ENDED;
      throw e;
    }
    Handled.setContext(e);
    return step(null, e);
  }

  /** {@code close()}; the value that the generator returned, else None (3.13). */
  public final Object close() {
    if (status == ENDED) {
      return PyNone.NONE;
    }
    if (status == FRESH) {
      status = ENDED;
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
    return status == RUNNING;
  }

  final boolean isFinished() {
    return status == ENDED;
  }

  final boolean isStarted() {
    return status != FRESH;
  }

  @Override
  public PyType type() {
    return isCoroutine() ? Types.COROUTINE : Types.GENERATOR;
  }
}
