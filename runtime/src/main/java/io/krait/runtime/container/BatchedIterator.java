package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code itertools.batched} */
@PyTypeInfo(
    value = "batched(Iterator[tuple[T, ...]], Generic[T])",
    module = "itertools",
    doc = "Tuples of n items, of which the last may be shorter.")
public final class BatchedIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.batched", Types.OBJECT, "io.krait.runtime.container.BatchedIterator");

  private @Nullable Object iterator;
  private final int n;
  private final boolean strict;

  BatchedIterator(PyType type, Object iterator, int n, boolean strict) {
    super(type);
    this.iterator = iterator;
    this.n = n;
    this.strict = strict;
  }

  @Py("__new__(cls: type, iterable: Iterable[T], n: int, *, strict: bool = False) -> Self")
  static BatchedIterator make(PyType cls, Object iterable, long n, boolean strict) {
    if (n < 1) {
      throw Err.valueError("n must be at least one");
    }
    return new BatchedIterator(
        cls, Iter.of(iterable), (int) Math.min(n, Integer.MAX_VALUE), strict);
  }

  @Override
  public @Nullable Object next() {
    Object it = iterator;
    if (it == null) {
      return null;
    }
    List<Object> batch = new ArrayList<>(Math.min(n, 64));
    while (batch.size() < n) {
      Object item = Iter.next(it);
      if (item == null) {
        iterator = null;
        break;
      }
      batch.add(item);
    }
    if (batch.isEmpty()) {
      return null;
    }
    if (strict && batch.size() < n) {
      throw Err.valueError("batched(): incomplete batch");
    }
    return PyTuple.of(batch.toArray());
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(BatchedIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[T, ...]")
  static Object pyNext(BatchedIterator self) {
    return required(self.next());
  }
}
