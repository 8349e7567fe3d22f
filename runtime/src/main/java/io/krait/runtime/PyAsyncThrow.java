package io.krait.runtime;

import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The awaitable of {@code athrow} and {@code aclose}. */
@PyTypeInfo("async_generator_athrow")
public final class PyAsyncThrow extends PyAsyncStep {
  public static final PyType TYPE =
      PyType.builtin("async_generator_athrow", Types.OBJECT, "io.krait.runtime.PyAwaitable");

  private final @Nullable PyBaseException exception;

  /** With null it closes the generator. */
  PyAsyncThrow(PyGenerator generator, @Nullable PyBaseException exception) {
    super(generator);
    this.exception = exception;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  String running() {
    return exception == null ? "aclose()" : "athrow()";
  }

  @Override
  String reused() {
    return "aclose()/athrow()";
  }

  @Override
  boolean endsQuietly() {
    return exception == null;
  }

  @Override
  @Nullable Object begin(Object sent) {
    if (generator.isFinished()) {
      throw result(PyNone.NONE);
    }
    if (generator.asyncClosed) {
      throw Err.of(Exceptions.STOP_ASYNC_ITERATION);
    }
    if (sent != PyNone.NONE) {
      throw Err.runtimeError("can't send non-None value to a just-started coroutine");
    }
    if (exception != null) {
      return passed(generator.throwOrNull(exception));
    }
    generator.asyncClosed = true;
    return passed(generator.throwOrNull(Err.of(Exceptions.GENERATOR_EXIT)));
  }

  @Override
  @Nullable Object passed(@Nullable Object item) {
    if (!(item instanceof AsyncYield yielded)) {
      return item;
    }
    if (exception == null) {
      throw Err.runtimeError("async generator ignored GeneratorExit");
    }
    throw result(yielded.value());
  }
}
