package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.pairwise} */
@PyTypeInfo(
    value = "pairwise(Iterator[tuple[T, T]], Generic[T])",
    module = "itertools",
    doc = "Overlapping pairs of successive items.")
public final class PairwiseIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.pairwise", Types.OBJECT, "io.krait.runtime.container.PairwiseIterator");

  private @Nullable Object iterator;
  private @Nullable Object old;

  PairwiseIterator(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  @Py("__new__(cls: type, iterable: Iterable[T], /) -> Self")
  static PairwiseIterator make(PyType cls, Object iterable) {
    return new PairwiseIterator(cls, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object it = iterator;
    if (it == null) {
      return null;
    }
    Object first = old;
    if (first == null) {
      first = Iter.next(it);
      old = first;
      if (first == null || iterator == null) {
        iterator = null;
        return null;
      }
    }
    Object second = Iter.next(it);
    old = second;
    if (second == null) {
      iterator = null;
      return null;
    }
    return PyTuple.of(first, second);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(PairwiseIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[T, T]")
  static Object pyNext(PairwiseIterator self) {
    return required(self.next());
  }
}
