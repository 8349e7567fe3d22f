package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.takewhile} */
@PyTypeInfo(
    value = "takewhile(Iterator[T])",
    module = "itertools",
    doc = "The items up to the first for which a function is false.")
public final class TakeWhileIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.takewhile", Types.OBJECT, "io.krait.runtime.container.TakeWhileIterator");

  private final Object function;
  private final Object iterator;
  private boolean ended;

  TakeWhileIterator(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Py("__new__(cls: type, predicate: Callable[[T], Any], iterable: Iterable[T], /) -> Self")
  static TakeWhileIterator make(PyType cls, Object function, Object iterable) {
    return new TakeWhileIterator(cls, function, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    if (ended) {
      return null;
    }
    Object item = Iter.next(iterator);
    if (item == null || Ops.truth(Calls.call1(function, item))) {
      return item;
    }
    ended = true;
    return null;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(TakeWhileIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(TakeWhileIterator self) {
    return required(self.next());
  }
}
