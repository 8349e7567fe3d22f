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

/** {@code itertools.product} */
@PyTypeInfo(
    value = "product(Iterator[T])",
    module = "itertools",
    doc = "The cartesian product of iterables.")
public final class ProductIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.product", Types.OBJECT, "io.krait.runtime.container.ProductIterator");

  private final Object[][] pools;
  private final int[] indices;
  private boolean ended;

  ProductIterator(PyType type, Object[][] pools) {
    super(type);
    this.pools = pools;
    this.indices = new int[pools.length];
    for (Object[] pool : pools) {
      ended |= pool.length == 0;
    }
  }

  @Py(
      "__new__(cls: type, /, *iterables: Any, repeat: SupportsIndex = 1) -> Self\n"
          + "__new__(cls: type, a: Iterable[T1], /) -> product[tuple[T1]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], /) -> product[tuple[T1, T2]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], c: Iterable[T3], /)"
          + " -> product[tuple[T1, T2, T3]]\n"
          + "__new__(cls: type, /, *iterables: Iterable[T1], repeat: SupportsIndex = 1)"
          + " -> product[tuple[T1, ...]]")
  static ProductIterator make(PyType cls, PyTuple iterables, long repeat) {
    if (repeat < 0) {
      throw Err.valueError("repeat argument cannot be negative");
    }
    int n = repeat == 0 ? 0 : iterables.size();
    Object[][] pools = new Object[(int) (n * repeat)][];
    for (int i = 0; i < n; i++) {
      pools[i] = Iter.toTuple(iterables.get(i)).items();
    }
    for (int i = n; i < pools.length; i++) {
      pools[i] = pools[i - n];
    }
    return new ProductIterator(cls, pools);
  }

  @Override
  public @Nullable Object next() {
    if (ended) {
      return null;
    }
    Object[] items = new Object[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    advance();
    return PyTuple.of(items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(ProductIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(ProductIterator self) {
    return required(self.next());
  }

  private void advance() {
    for (int i = pools.length - 1; i >= 0; i--) {
      indices[i]++;
      if (indices[i] < pools[i].length) {
        return;
      }
      indices[i] = 0;
    }
    ended = true;
  }
}
