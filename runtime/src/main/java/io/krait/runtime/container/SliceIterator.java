package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.islice} */
@PyTypeInfo(
    value = "islice(Iterator[T])",
    module = "itertools",
    doc = "Selected items of an iterable.")
public final class SliceIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools.islice", Types.OBJECT, "io.krait.runtime.container.SliceIterator");

  private @Nullable Object iterator;
  private long next;
  private final long stop;
  private final long step;
  private long count;

  SliceIterator(PyType type, Object iterator, long start, long stop, long step) {
    super(type);
    this.iterator = iterator;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  @Py(
      "__new__(cls: type, iterable: Iterable[T], start: int | None, stop: int | None = ...,"
          + " step: int | None = ..., /) -> Self\n"
          + "__new__(cls: type, iterable: Iterable[T], stop: int | None, /) -> Self")
  static SliceIterator make(
      PyType cls, Object iterable, Object a, @Nullable Object b, @Nullable Object c) {
    if (b == null) {
      long stop =
          bound(
              a,
              -1,
              "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
      return new SliceIterator(cls, Iter.of(iterable), 0, stop, 1);
    }
    long stop =
        bound(
            b, -1, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    long start =
        bound(a, 0, "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    long step =
        c == null ? 1 : bound(c, 1, "Step for islice() must be a positive integer or None.");
    if (step < 1) {
      throw Err.valueError("Step for islice() must be a positive integer or None.");
    }
    return new SliceIterator(cls, Iter.of(iterable), start, stop, step);
  }

  private static long bound(Object o, long otherwise, String message) {
    if (o == PyNone.NONE) {
      return otherwise;
    }
    if (!Indexes.isIndex(o) || !(Convert.indexInt(o) instanceof Long l) || l < 0) {
      throw Err.valueError(message);
    }
    return l;
  }

  @Override
  public @Nullable Object next() {
    Object it = iterator;
    if (it == null) {
      return null;
    }
    while (count < next) {
      if ((stop >= 0 && count >= stop) || Iter.next(it) == null) {
        iterator = null;
        return null;
      }
      count++;
    }
    Object item = stop >= 0 && count >= stop ? null : Iter.next(it);
    if (item == null) {
      iterator = null;
      return null;
    }
    count++;
    next += step;
    if (next < 0 || (stop >= 0 && next > stop)) {
      next = stop < 0 ? Long.MAX_VALUE : stop;
    }
    return item;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(SliceIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(SliceIterator self) {
    return required(self.next());
  }
}
