package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.permutations} */
@PyTypeInfo(
    value = "permutations(Iterator[tuple[T, ...]], Generic[T])",
    module = "itertools",
    doc = "All orders of r items.")
public final class PermutationsIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.permutations",
          Types.OBJECT,
          "io.krait.runtime.container.PermutationsIterator");

  private final Object[] pool;
  private final int r;
  private final int[] indices;
  private final int[] cycles;
  private boolean ended;

  PermutationsIterator(PyType type, Object[] pool, int r) {
    super(type);
    this.pool = pool;
    this.r = r;
    this.ended = r > pool.length;
    this.indices = new int[pool.length];
    this.cycles = new int[ended ? 0 : r];
    for (int i = 0; i < pool.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  @Py("__new__(cls: type, iterable: Iterable[T], r: int | None = None) -> Self")
  static PermutationsIterator make(PyType cls, Object iterable, Object r) {
    Object[] pool = Iter.toTuple(iterable).items();
    if (r == PyNone.NONE) {
      return new PermutationsIterator(cls, pool, pool.length);
    }
    if (!Convert.isInt(r)) {
      throw Err.typeError("Expected int as r");
    }
    long n = Convert.index(r);
    if (n < 0) {
      throw Err.valueError("r must be non-negative");
    }
    return new PermutationsIterator(cls, pool, (int) Math.min(n, Integer.MAX_VALUE));
  }

  @Override
  public @Nullable Object next() {
    if (ended) {
      return null;
    }
    Object[] items = new Object[r];
    for (int i = 0; i < r; i++) {
      items[i] = pool[indices[i]];
    }
    advance();
    return PyTuple.of(items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(PermutationsIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[T, ...]")
  static Object pyNext(PermutationsIterator self) {
    return required(self.next());
  }

  private void advance() {
    int n = pool.length;
    for (int i = r - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] == 0) {
        int first = indices[i];
        System.arraycopy(indices, i + 1, indices, i, n - i - 1);
        indices[n - 1] = first;
        cycles[i] = n - i;
      } else {
        int j = n - cycles[i];
        int swap = indices[i];
        indices[i] = indices[j];
        indices[j] = swap;
        return;
      }
    }
    ended = true;
  }
}
