package io.krait.runtime;

import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/**
 * A built-in awaitable that is its own iterator: what the methods of asynchronous generators and
 * {@code anext} give (PEP 525).
 */
public abstract sealed class PyAwaitable extends PyIterator permits PyAsyncStep, PyAnext {
  private @Nullable Object stopValue;

  /**
   * A step of the wait, after a value was sent in.
   *
   * @throws PyBaseException StopIteration with the result, where the wait is over
   */
  abstract Object step(Object sent);

  /** A step of the wait, after an exception was thrown in. */
  abstract Object thrown(PyBaseException e);

  /** Ends the wait. */
  abstract void stop();

  @Override
  public final @Nullable Object next() {
    try {
      return step(PyNone.NONE);
    } catch (PyBaseException e) {
      if (e.type() == Exceptions.STOP_ITERATION) {
        stopValue = e.field(0);
        return null;
      }
      throw e;
    }
  }

  @Override
  public final Object stopValue() {
    return stopValue == null ? PyNone.NONE : stopValue;
  }

  @Py("__await__(self, /) -> Self")
  public static PyAwaitable await(PyAwaitable self) {
    return self;
  }

  @Py("__iter__(self, /) -> Self")
  public static PyAwaitable iter(PyAwaitable self) {
    return self;
  }

  @Py("__next__(self, /) -> Any")
  public static Object nextItem(PyAwaitable self) {
    return self.step(PyNone.NONE);
  }

  @Py("send(self, value: Any, /) -> Any")
  public static Object send(PyAwaitable self, Object value) {
    return self.step(value);
  }

  @Py("throw(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Any")
  public static Object throw_(
      PyAwaitable self, Object type, @Nullable Object value, @Nullable Object traceback) {
    return self.thrown(Raise.thrown(type, value, traceback));
  }

  @Py("close(self, /) -> None")
  public static void close(PyAwaitable self) {
    self.stop();
  }
}
