package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The iterator that {@code coroutine.__await__()} gives. */
@PyTypeInfo("coroutine_wrapper")
public final class PyCoroutineWrapper extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", Types.OBJECT, "io.krait.runtime.PyCoroutineWrapper");

  private final PyGenerator coroutine;

  PyCoroutineWrapper(PyGenerator coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public @Nullable Object next() {
    return coroutine.sendOrNull(PyNone.NONE);
  }

  @Override
  public Object stopValue() {
    return coroutine.result();
  }

  @Py("__iter__(self, /) -> Self")
  public static PyCoroutineWrapper iter(PyCoroutineWrapper self) {
    return self;
  }

  @Py("__next__(self, /) -> Any")
  public static Object nextItem(PyCoroutineWrapper self) {
    return self.coroutine.nextOrStop();
  }

  @Py("send(self, value: Any, /) -> Any")
  public static Object send(PyCoroutineWrapper self, Object value) {
    return self.coroutine.send(value);
  }

  @Py("throw(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Any")
  public static Object throw_(
      PyCoroutineWrapper self, Object type, @Nullable Object value, @Nullable Object traceback) {
    return self.coroutine.throw_(Raise.thrown(type, value, traceback));
  }

  @Py("close(self, /) -> None")
  public static Object close(PyCoroutineWrapper self) {
    return self.coroutine.close();
  }
}
