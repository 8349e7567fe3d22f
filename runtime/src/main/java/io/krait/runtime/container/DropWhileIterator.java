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

/** {@code itertools.dropwhile} */
@PyTypeInfo(
    value = "dropwhile(Iterator[T])",
    module = "itertools",
    doc = "The items from the first for which a function is false.")
public final class DropWhileIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.dropwhile", Types.OBJECT, "io.krait.runtime.container.DropWhileIterator");

  private final Object function;
  private final Object iterator;
  private boolean started;

  DropWhileIterator(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @Py("__new__(cls: type, predicate: Callable[[T], Any], iterable: Iterable[T], /) -> Self")
  static DropWhileIterator make(PyType cls, Object function, Object iterable) {
    return new DropWhileIterator(cls, function, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    while (true) {
      Object item = Iter.next(iterator);
      if (item == null || started) {
        return item;
      }
      if (!Ops.truth(Calls.call1(function, item))) {
        started = true;
        return item;
      }
    }
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(DropWhileIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(DropWhileIterator self) {
    return required(self.next());
  }
}
