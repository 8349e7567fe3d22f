package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** What {@code collections.abc.Sequence} gives its subclasses. */
@PyTypeInfo(value = "Sequence", module = "collections.abc")
final class SequenceMixin {
  private SequenceMixin() {}

  // The item, null beyond the end.
  private static @Nullable Object item(Object self, long index) {
    try {
      return Ops.getItem(self, index);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.INDEX_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  @Py("__iter__(self) -> Any")
  static Object iter(Object self) {
    return new Forward(self);
  }

  @Py("__contains__(self, value: Any, /) -> bool")
  static boolean contains(Object self, Object value) {
    Object it = Iter.of(self);
    for (Object v = Iter.next(it); v != null; v = Iter.next(it)) {
      if (v == value || Ops.eqBool(v, value)) {
        return true;
      }
    }
    return false;
  }

  @Py("__reversed__(self) -> Any")
  static Object reversed(Object self) {
    return new Backward(self, Ops.len(self));
  }

  @Py("index(self, value: Any, start: Any = 0, stop: Any = None) -> int")
  static long index(Object self, Object value, Object start, Object stop) {
    long from = start == PyNone.NONE ? 0 : Convert.index(start);
    from = from < 0 ? Math.max(Ops.len(self) + from, 0) : from;
    long to = stop == PyNone.NONE ? Long.MAX_VALUE : Convert.index(stop);
    to = to < 0 ? to + Ops.len(self) : to;
    for (long i = from; i < to; i++) {
      Object v = item(self, i);
      if (v == null) {
        break;
      }
      if (v == value || Ops.eqBool(v, value)) {
        return i;
      }
    }
    throw Err.of(Exceptions.VALUE_ERROR);
  }

  @Py("count(self, value: Any) -> int")
  static long count(Object self, Object value) {
    long count = 0;
    Object it = Iter.of(self);
    for (Object v = Iter.next(it); v != null; v = Iter.next(it)) {
      count += v == value || Ops.eqBool(v, value) ? 1 : 0;
    }
    return count;
  }

  private static final class Forward extends PyIterator {
    private final Object sequence;
    private long at;

    Forward(Object sequence) {
      this.sequence = sequence;
    }

    @Override
    public @Nullable Object next() {
      Object found = at < 0 ? null : item(sequence, at);
      at = found == null ? -1 : at + 1;
      return found;
    }

    @Override
    public PyType type() {
      return MappedIterator.TYPE;
    }
  }

  private static final class Backward extends PyIterator {
    private final Object sequence;
    private long at;

    Backward(Object sequence, long length) {
      this.sequence = sequence;
      this.at = length;
    }

    @Override
    public @Nullable Object next() {
      return at <= 0 ? null : Ops.getItem(sequence, --at);
    }

    @Override
    public PyType type() {
      return MappedIterator.TYPE;
    }
  }
}
