package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** {@code enumerate(iterable, start)} */
@PyTypeInfo(
    value = "enumerate(Iterator[tuple[int, T]], Generic[T])",
    doc = "Pairs of a count and an item.")
public final class Enumerate extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("enumerate", Types.OBJECT, "io.krait.runtime.container.Enumerate");

  private final Object iterator;
  private long count;

  /** The count where it does not fit a long. */
  private @Nullable Object big;

  /** Counts from a start, an int, over an iterator. */
  public Enumerate(PyType type, Object iterator, Object start) {
    super(type);
    this.iterator = iterator;
    this.count = start instanceof Long l ? l : 0;
    this.big = start instanceof Long ? null : start;
  }

  @Py("__new__(cls: type, iterable: Iterable[T] = ..., start: SupportsIndex = 0) -> Self")
  static Enumerate make(PyType cls, @Nullable Object iterable, Object start) {
    if (iterable == null) {
      throw Err.typeError("enumerate() missing required argument 'iterable'");
    }
    return new Enumerate(cls, Iter.of(iterable), Convert.indexInt(start));
  }

  @Override
  public @Nullable Object next() {
    Object item = Iter.next(iterator);
    if (item == null) {
      return null;
    }
    if (big != null) {
      Object n = big;
      big = Ops.add(n, 1L);
      return PyTuple.of(n, item);
    }
    long n = count;
    if (n == Long.MAX_VALUE) {
      big = Ops.add(n, 1L);
    }
    count = n + 1;
    return PyTuple.of(n, item);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(Enumerate self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[int, T]")
  static Object pyNext(Enumerate self) {
    return required(self.next());
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }

  @Override
  public PyTuple reduced() {
    return PyTuple.of(type(), PyTuple.of(iterator, big == null ? (Object) count : big));
  }
}
