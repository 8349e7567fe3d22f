package io.krait.runtime;

import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The awaitable of {@code anext(iterator, default)}: the default where the iterator has ended. */
@PyTypeInfo("anext_awaitable")
public final class PyAnext extends PyAwaitable {
  public static final PyType TYPE =
      PyType.builtin("anext_awaitable", Types.OBJECT, "io.krait.runtime.PyAwaitable");

  private final Object awaitable;
  private final Object byDefault;
  private @Nullable Delegation waiting;

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
  Object step(Object sent) {
    return guarded(d -> d.send(sent));
  }

  @Override
  Object thrown(PyBaseException e) {
    return guarded(d -> d.thrown(e));
  }

  @Override
  void stop() {
    waiting().close();
  }
}
