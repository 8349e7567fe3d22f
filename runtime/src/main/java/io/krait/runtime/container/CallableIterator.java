package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Names;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(callable, sentinel)} */
public final class CallableIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "callable_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable Object callable;
  private final Object sentinel;

  public CallableIterator(Object callable, Object sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public @Nullable Object next() {
    Object f = callable;
    if (f == null) {
      return null;
    }
    try {
      Object value = Calls.call0(f);
      if (!Same.same(sentinel, value)) {
        return value;
      }
    } catch (PyBaseException e) {
      if (!Endings.isStopIteration(e)) {
        throw e;
      }
    }
    callable = null;
    return null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public PyTuple reduced() {
    Object c = callable;
    return c == null
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(PyTuple.of()))
        : PyTuple.of(Names.builtin("iter"), PyTuple.of(c, sentinel));
  }
}
