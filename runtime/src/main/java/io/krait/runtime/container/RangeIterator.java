package io.krait.runtime.container;

import io.krait.runtime.Names;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyRange;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * Iterates a range of longs. Compiled code may use {@link #hasNext} and {@link #nextLong} and never
 * box.
 */
public final class RangeIterator extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("range_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private long value;
  private final long step;
  private long left;

  public RangeIterator(long start, long step, long length) {
    this.value = start;
    this.step = step;
    this.left = length;
  }

  public boolean hasNext() {
    return left > 0;
  }

  /** The next int; only where {@link #hasNext}. */
  public long nextLong() {
    long v = value;
    value = v + step;
    left--;
    return v;
  }

  @Override
  public @Nullable Object next() {
    return left > 0 ? (Object) nextLong() : null;
  }

  /** Appends what is left to a list. */
  void appendRest(PyList list) {
    if (left > Integer.MAX_VALUE - 16) {
      throw new OutOfMemoryError();
    }
    int n = (int) left;
    if (list.longs == null && list.size == 0 && list.objects == null) {
      list.doubles = null;
      list.bools = null;
      list.longs = new long[n];
    } else {
      list.reserve(n);
    }
    while (left > 0) {
      list.appendLong(nextLong());
    }
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @Override
  public PyTuple reduced() {
    long end = value + left * step;
    return PyTuple.of(Names.builtin("iter"), PyTuple.of(PyRange.of(value, end, step)), PyNone.NONE);
  }

  @Override
  public boolean setPosition(long to) {
    long skipped = Math.max(0, Math.min(to, left));
    value += skipped * step;
    left -= skipped;
    return true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
