package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code map(function, *iterables)} */
@PyTypeInfo(
    value = "map(Iterator[S])",
    doc = "The results of a function over the items of iterables.")
public final class MapIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("map", Types.OBJECT, "io.krait.runtime.container.MapIterator");

  private final Object function;
  private final Object[] iterators;

  MapIterator(PyType type, Object function, Object[] iterators) {
    super(type);
    this.function = function;
    this.iterators = iterators;
  }

  @Py(
      "__new__(cls: type, /, *args: Any) -> Self\n"
          + "__new__(cls: type, func: Callable[[T1], S], a: Iterable[T1], /) -> map[S]\n"
          + "__new__(cls: type, func: Callable[[T1, T2], S], a: Iterable[T1], b: Iterable[T2], /)"
          + " -> map[S]\n"
          + "__new__(cls: type, func: Callable[..., S], a: Iterable[Any], /,"
          + " *iterables: Iterable[Any]) -> map[S]")
  static MapIterator make(PyType cls, PyTuple args) {
    if (args.size() < 2) {
      throw Err.typeError("map() must have at least two arguments.");
    }
    Object[] iterators = new Object[args.size() - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iter.of(args.get(i + 1));
    }
    return new MapIterator(cls, args.get(0), iterators);
  }

  @Override
  public @Nullable Object next() {
    if (iterators.length == 1) {
      Object item = Iter.next(iterators[0]);
      return item == null ? null : Calls.call1(function, item);
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      Object item = Iter.next(iterators[i]);
      if (item == null) {
        return null;
      }
      items[i] = item;
    }
    return Calls.call(function, items, null);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(MapIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> S")
  static Object pyNext(MapIterator self) {
    return required(self.next());
  }

  @Override
  public PyTuple reduced() {
    Object[] all = new Object[iterators.length + 1];
    all[0] = function;
    System.arraycopy(iterators, 0, all, 1, iterators.length);
    return PyTuple.of(type(), PyTuple.of(all));
  }
}
