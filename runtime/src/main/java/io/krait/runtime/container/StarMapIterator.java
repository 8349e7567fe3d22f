package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.starmap} */
@PyTypeInfo(
    value = "starmap(Iterator[S])",
    module = "itertools",
    doc = "A function called with each item as its arguments.")
public final class StarMapIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.starmap", Types.OBJECT, "io.krait.runtime.container.StarMapIterator");

  private final Object function;
  private final Object iterator;

  StarMapIterator(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Py(
      "__new__(cls: type, function: Callable[..., S], iterable: Iterable[Iterable[Any]], /)"
          + " -> Self")
  static StarMapIterator make(PyType cls, Object function, Object iterable) {
    return new StarMapIterator(cls, function, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object item = Iter.next(iterator);
    if (item == null) {
      return null;
    }
    return Calls.call(function, Iter.toTuple(item).items().clone(), null);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(StarMapIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> S")
  static Object pyNext(StarMapIterator self) {
    return required(self.next());
  }
}
