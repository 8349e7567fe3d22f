package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code iter(tuple)}, and any other walk over an array that does not change. */
public final class TupleIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("tuple_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private final Object[] items;
  private int index;

  public TupleIterator(Object[] items) {
    this.items = items;
  }

  @Override
  public @Nullable Object next() {
    int i = index;
    if (i < items.length) {
      index = i + 1;
      return items[i];
    }
    return null;
  }

  @Override
  public long lengthHint() {
    return (long) items.length - index;
  }

  @Override
  public PyTuple reduced() {
    return index >= items.length
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(PyTuple.of()))
        : PyTuple.of(Names.builtin("iter"), PyTuple.of(PyTuple.of(items)), (long) index);
  }

  @Override
  public boolean setPosition(long to) {
    index = (int) Math.max(0, Math.min(to, items.length));
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
