package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.cycle} */
@PyTypeInfo(
    value = "cycle(Iterator[T])",
    module = "itertools",
    doc = "The items of an iterable, again and again.")
public final class CycleIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin("itertools.cycle", Types.OBJECT, "io.krait.runtime.container.CycleIterator");

  private @Nullable Object iterator;
  private final PyList saved = new PyList();
  private int index;

  CycleIterator(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  @Py("__new__(cls: type, iterable: Iterable[T], /) -> Self")
  static CycleIterator make(PyType cls, Object iterable) {
    return new CycleIterator(cls, Iter.of(iterable));
  }

  @Override
  public @Nullable Object next() {
    if (iterator != null) {
      Object item = Iter.next(iterator);
      if (item != null) {
        saved.append(item);
        return item;
      }
      iterator = null;
    }
    if (saved.size == 0) {
      return null;
    }
    Object item = saved.get(index);
    index = index + 1 == saved.size ? 0 : index + 1;
    return item;
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(CycleIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(CycleIterator self) {
    return required(self.next());
  }
}
