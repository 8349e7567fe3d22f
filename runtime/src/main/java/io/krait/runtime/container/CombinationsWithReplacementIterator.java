package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.combinations_with_replacement} */
@PyTypeInfo(
    value = "combinations_with_replacement(Iterator[tuple[T, ...]], Generic[T])",
    module = "itertools",
    doc = "Choices of r items, each any number of times.")
public final class CombinationsWithReplacementIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.combinations_with_replacement",
          Types.OBJECT,
          "io.krait.runtime.container.CombinationsWithReplacementIterator");

  private final Object[] pool;
  private final int[] indices;
  private boolean ended;

  CombinationsWithReplacementIterator(PyType type, Object[] pool, int r) {
    super(type);
    this.pool = pool;
    this.ended = r > 0 && pool.length == 0;
    this.indices = new int[ended ? 0 : r];
  }

  @Py("__new__(cls: type, iterable: Iterable[T], r: int) -> Self")
  static CombinationsWithReplacementIterator make(PyType cls, Object iterable, long r) {
    Object[] pool = Iter.toTuple(iterable).items();
    if (r < 0) {
      throw Err.valueError("r must be non-negative");
    }
    return new CombinationsWithReplacementIterator(cls, pool, (int) Math.min(r, Integer.MAX_VALUE));
  }

  @Override
  public @Nullable Object next() {
    if (ended) {
      return null;
    }
    Object[] items = new Object[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    advance();
    return PyTuple.of(items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(CombinationsWithReplacementIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[T, ...]")
  static Object pyNext(CombinationsWithReplacementIterator self) {
    return required(self.next());
  }

  private void advance() {
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      ended = true;
      return;
    }
    indices[i]++;
    for (int j = i + 1; j < indices.length; j++) {
      indices[j] = indices[j - 1];
    }
  }
}
