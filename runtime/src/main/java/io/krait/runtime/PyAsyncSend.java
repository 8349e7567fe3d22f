package io.krait.runtime;

import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The awaitable of {@code __anext__} and {@code asend}. */
@PyTypeInfo("async_generator_asend")
public final class PyAsyncSend extends PyAsyncStep {
  public static final PyType TYPE =
      PyType.builtin("async_generator_asend", Types.OBJECT, "io.krait.runtime.PyAwaitable");

  private final Object value;

  PyAsyncSend(PyGenerator generator, Object value) {
    super(generator);
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  String running() {
    return "anext()";
  }

  @Override
  String reused() {
    return "__anext__()/asend()";
  }

  @Override
  boolean endsQuietly() {
    return false;
  }

  @Override
  @Nullable Object begin(Object sent) {
    return passed(generator.sendOrNull(sent == PyNone.NONE ? value : sent));
  }

  @Override
  @Nullable Object passed(@Nullable Object item) {
    if (item instanceof AsyncYield yielded) {
      throw result(yielded.value());
    }
    return item;
  }
}
