package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code filter(function, iterable)} */
@PyTypeInfo(value = "filter(Iterator[T])", doc = "The items for which a function is true.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class FilterIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("filter", Types.OBJECT, "io.krait.runtime.container.FilterIterator");

  private final Object function;
  private final Object iterator;

  FilterIterator(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Py(
      "__new__(cls: type, function: Any, iterable: Iterable[T], /) -> Self\n"
          + "__new__(cls: type, function: None, iterable: Iterable[T | None], /) -> filter[T]\n"
          + "__new__(cls: type, function: Callable[[T], Any], iterable: Iterable[T], /)"
          + " -> filter[T]")
  static FilterIterator make(PyType cls, Object function, Object iterable) {
    return new FilterIterator(cls, function, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    boolean itself = function == PyNone.NONE || function == Types.BOOL;
    while (true) {
      Object item = Iter.next(iterator);
      if (item == null || Ops.truth(itself ? item : Calls.call1(function, item))) {
        return item;
      }
    }
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(FilterIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(FilterIterator self) {
    return required(self.next());
  }

  @Override
  public PyTuple reduced() {
    return PyTuple.of(type(), PyTuple.of(function, iterator));
  }
}
