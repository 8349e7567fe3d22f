package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The awaitable of {@code anext(iterator, default)}: the default where the iterator has ended. */
@PyTypeInfo("anext_awaitable")
public final class PyAnext extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("anext_awaitable", Types.OBJECT, "io.krait.runtime.PyAnext");

  private final Object awaitable;
  private final Object byDefault;
  private @Nullable Delegation waiting;
  private @Nullable Object stopValue;

  public PyAnext(Object awaitable, Object byDefault) {
    this.awaitable = awaitable;
    this.byDefault = byDefault;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Delegation waiting() {
    Delegation d = waiting;
    if (d == null) {
      d = Delegation.await(awaitable);
      waiting = d;
    }
    return d;
  }

  /** One step of the wait. */
  private interface Step {
    @Nullable Object run(Delegation waiting);
  }

  private Object guarded(Step step) {
    try {
      Delegation d = waiting();
      Object item = step.run(d);
      if (item == null) {
        throw Err.stopIteration(d.result);
      }
      return item;
    } catch (PyBaseException e) {
      throw Async.isEnd(e) ? Err.stopIteration(byDefault) : e;
    }
  }

  @Override
  public @Nullable Object next() {
    try {
      return nextItem(this);
    } catch (PyBaseException e) {
      if (e.type() == Exceptions.STOP_ITERATION) {
        stopValue = e.field(0);
        return null;
      }
      throw e;
    }
  }

  @Override
  public Object stopValue() {
    return stopValue == null ? PyNone.NONE : stopValue;
  }

  @Py("__await__(self, /) -> Self")
  public static PyAnext await(PyAnext self) {
    return self;
  }

  @Py("__iter__(self, /) -> Self")
  public static PyAnext iter(PyAnext self) {
    return self;
  }

  @Py("__next__(self, /) -> Any")
  public static Object nextItem(PyAnext self) {
    return send(self, PyNone.NONE);
  }

  @Py("send(self, value: Any, /) -> Any")
  public static Object send(PyAnext self, Object value) {
    return self.guarded(d -> d.send(value));
  }

  @Py("throw(self, type: Any, value: Any = ..., traceback: Any = ..., /) -> Any")
  public static Object throw_(
      PyAnext self, Object type, @Nullable Object value, @Nullable Object traceback) {
    PyBaseException e = Raise.thrown(type, value, traceback);
    return self.guarded(d -> d.thrown(e));
  }

  @Py("close(self, /) -> None")
  public static Object close(PyAnext self) {
    self.waiting().close();
    return PyNone.NONE;
  }
}
