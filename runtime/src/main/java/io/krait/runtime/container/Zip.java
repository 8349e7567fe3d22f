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

/** {@code zip(*iterables, strict)} */
@PyTypeInfo(value = "zip(Iterator[T_co])", doc = "Tuples of the items of several iterables.")
public final class Zip extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("zip", Types.OBJECT, "io.krait.runtime.container.Zip");

  private final Object[] iterators;
  private final boolean strict;

  /** Takes from iterators in turn. */
  public Zip(PyType type, Object[] iterators, boolean strict) {
    super(type);
    this.iterators = iterators;
    this.strict = strict;
  }

  @Py(
      "__new__(cls: type, /, *iterables: Any, strict: bool = False) -> Self\n"
          + "__new__(cls: type, a: Iterable[T1], /, *, strict: bool = False) -> zip[tuple[T1]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], /, *, strict: bool = False)"
          + " -> zip[tuple[T1, T2]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], c: Iterable[T3], /, *,"
          + " strict: bool = False) -> zip[tuple[T1, T2, T3]]\n"
          + "__new__(cls: type, a: Iterable[T1], b: Iterable[T2], c: Iterable[T3],"
          + " d: Iterable[T4], /, *, strict: bool = False) -> zip[tuple[T1, T2, T3, T4]]")
  static Zip make(PyType cls, PyTuple iterables, boolean strict) {
    Object[] iterators = new Object[iterables.size()];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iter.of(iterables.get(i));
    }
    return new Zip(cls, iterators, strict);
  }

  @Override
  public @Nullable Object next() {
    int n = iterators.length;
    if (n == 0) {
      return null;
    }
    Object[] items = new Object[n];
    for (int i = 0; i < n; i++) {
      Object item = Iter.next(iterators[i]);
      if (item == null) {
        if (strict) {
          checkEnd(i);
        }
        return null;
      }
      items[i] = item;
    }
    return PyTuple.of(items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(Zip self) {
    return self;
  }

  @Py("__next__(self, /) -> T_co")
  static Object pyNext(Zip self) {
    return required(self.next());
  }

  /** The iterator of that index ended; all others must. */
  private void checkEnd(int index) {
    if (index > 0) {
      throw uneven(index, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (Iter.next(iterators[i]) != null) {
        throw uneven(i, "longer");
      }
    }
  }

  private static RuntimeException uneven(int index, String how) {
    return Err.valueError(
        "zip() argument "
            + (index + 1)
            + " is "
            + how
            + (index == 1 ? " than argument " : " than arguments 1-")
            + index);
  }

  @Override
  public PyTuple reduced() {
    return strict
        ? PyTuple.of(type(), PyTuple.of(iterators.clone()), true)
        : PyTuple.of(type(), PyTuple.of(iterators.clone()));
  }
}
