package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.zip_longest} */
@PyTypeInfo(
    value = "zip_longest(Iterator[T])",
    module = "itertools",
    doc = "Tuples of the items of several iterables, of which short ones are filled up.")
public final class ZipLongestIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.zip_longest", Types.OBJECT, "io.krait.runtime.container.ZipLongestIterator");

  private final @Nullable Object[] iterators;
  private final Object fill;
  private int active;

  ZipLongestIterator(PyType type, @Nullable Object[] iterators, Object fill) {
    super(type);
    this.iterators = iterators;
    this.fill = fill;
    this.active = iterators.length;
  }

  @Py(
      "__new__(cls: type, /, *iterables: Any, fillvalue: Any = None) -> Self\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], /)"
          + " -> zip_longest[tuple[T1 | None, T2 | None]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], /, *, fillvalue: S)"
          + " -> zip_longest[tuple[T1 | S, T2 | S]]")
  static ZipLongestIterator make(PyType cls, PyTuple iterables, Object fill) {
    @Nullable Object[] iterators = new @Nullable Object[iterables.size()];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iter.of(iterables.get(i));
    }
    return new ZipLongestIterator(cls, iterators, fill);
  }

  @Override
  public @Nullable Object next() {
    if (active == 0) {
      return null;
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      Object it = iterators[i];
      Object item = it == null ? null : Iter.next(it);
      if (it != null && item == null) {
        iterators[i] = null;
        active--;
        if (active == 0) {
          return null;
        }
      }
      items[i] = item == null ? fill : item;
    }
    return PyTuple.of(items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(ZipLongestIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(ZipLongestIterator self) {
    return required(self.next());
  }
}
