package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code reversed(sequence)} for sequences without {@code __reversed__} */
@PyTypeInfo(value = "reversed(Iterator[T])", doc = "The items of a sequence from the last.")
public final class ReversedIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("reversed", Types.OBJECT, "io.krait.runtime.container.ReversedIterator");

  private @Nullable Object sequence;
  private long index;

  ReversedIterator(PyType type, Object sequence, long length) {
    super(type);
    this.sequence = sequence;
    this.index = length - 1;
  }

  @Py("__new__(cls: type, sequence: Reversible[T] | SupportsLenAndGetItem[T], /) -> Iterator[T]")
  static Object make(PyType cls, Object sequence) {
    return of(cls, sequence);
  }

  /** {@code reversed(sequence)}; TypeError when it is not reversible. */
  public static Object of(PyType cls, Object sequence) {
    PyType type = Types.of(sequence);
    Object method = type.lookup("__reversed__");
    if (method == PyNone.NONE) {
      throw notReversible(type);
    }
    if (method != null) {
      return Calls.callMethod0(sequence, "__reversed__");
    }
    boolean isSequence = type.lookup("__getitem__") != null && !(sequence instanceof PyDict);
    if (!isSequence) {
      throw notReversible(type);
    }
    return new ReversedIterator(cls, sequence, Ops.len(sequence));
  }

  private static RuntimeException notReversible(PyType type) {
    return Err.typeError("'" + type.name + "' object is not reversible");
  }

  @Override
  public @Nullable Object next() {
    Object s = sequence;
    if (s == null || index < 0) {
      sequence = null;
      return null;
    }
    try {
      Object item = Ops.getItem(s, index);
      index--;
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
    return s == null || Ops.len(s) < index + 1 ? 0 : index + 1;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(ReversedIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(ReversedIterator self) {
    return required(self.next());
  }

  @Py("__length_hint__(self, /) -> int")
  static long hint(ReversedIterator self) {
    return self.lengthHint();
  }

  @Override
  public PyTuple reduced() {
    Object s = sequence;
    return s == null
        ? PyTuple.of(type(), PyTuple.of(PyTuple.of()))
        : PyTuple.of(type(), PyTuple.of(s), index);
  }

  @Override
  public boolean setPosition(long to) {
    Object s = sequence;
    index = s == null ? -1 : Math.max(-1, Math.min(to, io.krait.runtime.Ops.len(s) - 1));
    return true;
  }
}
