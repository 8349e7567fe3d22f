package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.accumulate} */
@PyTypeInfo(value = "accumulate(Iterator[S])", module = "itertools", doc = "Running totals.")
public final class AccumulateIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.accumulate", Types.OBJECT, "io.krait.runtime.container.AccumulateIterator");

  private final Object iterator;
  private final Object function;
  private @Nullable Object initial;
  private @Nullable Object total;

  AccumulateIterator(PyType type, Object iterator, Object function, Object initial) {
    super(type);
    this.iterator = iterator;
    this.function = function;
    this.initial = initial == PyNone.NONE ? null : initial;
  }

  @Py(
      "__new__(cls: type, iterable: Iterable[Any], func: Any = None, *, initial: Any = None) ->"
          + " Self\n"
          + "__new__(cls: type, iterable: Iterable[S], func: None = None, *, initial: S | None ="
          + " None) -> accumulate[S]\n"
          + "__new__(cls: type, iterable: Iterable[S], func: Callable[[S, S], S]) ->"
          + " accumulate[S]\n"
          + "__new__(cls: type, iterable: Iterable[T], func: Callable[[S, T], S], *, initial: S |"
          + " None) -> accumulate[S]")
  static AccumulateIterator make(PyType cls, Object iterable, Object function, Object initial) {
    return new AccumulateIterator(cls, Iter.of(iterable), function, initial);
  }

  @Override
  public @Nullable Object next() {
    if (initial != null) {
      total = initial;
      initial = null;
      return total;
    }
    Object item = Iter.next(iterator);
    if (item == null) {
      return null;
    }
    if (total == null) {
      total = item;
    } else if (function == PyNone.NONE) {
      total = Ops.add(total, item);
    } else {
      total = Calls.call2(function, total, item);
    }
    return total;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(AccumulateIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> S")
  static Object pyNext(AccumulateIterator self) {
    return required(self.next());
  }
}
