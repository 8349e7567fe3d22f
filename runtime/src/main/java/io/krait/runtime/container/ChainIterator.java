package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** {@code itertools.chain} */
@PyTypeInfo(
    value = "chain(Iterator[T])",
    module = "itertools",
    doc = "The items of one iterable after another.")
public final class ChainIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools.chain", Types.OBJECT, "io.krait.runtime.container.ChainIterator");

  private @Nullable Object sources;
  private @Nullable Object active;

  ChainIterator(PyType type, Object sources) {
    super(type);
    this.sources = sources;
  }

  @Py("__new__(cls: type, /, *iterables: Iterable[T]) -> Self")
  static ChainIterator make(PyType cls, PyTuple iterables) {
    return new ChainIterator(cls, new TupleIterator(iterables.items()));
  }

  @Py(
      value = "from_iterable(cls: type, iterable: Iterable[Iterable[S]], /) -> chain[S]",
      kind = Py.Kind.CLASS_METHOD)
  static ChainIterator fromIterable(PyType cls, Object iterable) {
    return new ChainIterator(cls, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    while (sources != null) {
      if (active == null) {
        Object source = Iter.next(sources);
        if (source == null) {
          sources = null;
          return null;
        }
        active = chained(source);
      }
      Object item = Iter.next(active);
      if (item != null) {
        return item;
      }
      active = null;
    }
    return null;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(ChainIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(ChainIterator self) {
    return required(self.next());
  }

  /** The iterator of the next iterable; none after it if it is not iterable. */
  private Object chained(Object source) {
    try {
      return Iter.of(source);
    } catch (PyBaseException e) {
      sources = null;
      throw e;
    }
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
