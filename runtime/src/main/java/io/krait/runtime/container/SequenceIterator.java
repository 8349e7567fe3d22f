package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * Iterates an object through {@code __getitem__} with 0, 1, 2 ... until IndexError or
 * StopIteration: {@code iter(o)} where there is no {@code __iter__}.
 */
public final class SequenceIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable Object sequence;
  private long index;

  public SequenceIterator(Object sequence) {
    this.sequence = sequence;
  }

  @Override
  public @Nullable Object next() {
    Object s = sequence;
    if (s == null) {
      return null;
    }
    try {
      Object item = Ops.getItem(s, index);
      index++;
      return item;
    } catch (PyBaseException e) {
      if (Endings.isIndexError(e) || Endings.isStopIteration(e)) {
        sequence = null;
        return null;
      }
      throw e;
    }
  }

  @Override
  public long lengthHint() {
    Object s = sequence;
    return s == null || Types.of(s).lookup("__len__") == null ? 0 : Math.max(0, Ops.len(s) - index);
  }

  @Override
  public PyTuple reduced() {
    Object s = sequence;
    return s == null
        ? PyTuple.of(Names.builtin("iter"), PyTuple.of(PyTuple.of()))
        : PyTuple.of(Names.builtin("iter"), PyTuple.of(s), index);
  }

  @Override
  public boolean setPosition(long to) {
    index = Math.max(0, to);
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
