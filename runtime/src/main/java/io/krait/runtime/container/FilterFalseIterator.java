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

/** {@code itertools.filterfalse} */
@PyTypeInfo(
    value = "filterfalse(Iterator[T])",
    module = "itertools",
    doc = "The items for which a function is false.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class FilterFalseIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.filterfalse", Types.OBJECT, "io.krait.runtime.container.FilterFalseIterator");

  private final Object function;
  private final Object iterator;

  FilterFalseIterator(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Py("__new__(cls: type, function: Callable[[T], Any] | None, iterable: Iterable[T], /) -> Self")
  static FilterFalseIterator make(PyType cls, Object function, Object iterable) {
    return new FilterFalseIterator(cls, function, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    boolean itself = function == PyNone.NONE || function == Types.BOOL;
    while (true) {
      Object item = Iter.next(iterator);
      if (item == null || !Ops.truth(itself ? item : Calls.call1(function, item))) {
        return item;
      }
    }
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(FilterFalseIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(FilterFalseIterator self) {
    return required(self.next());
  }
}
