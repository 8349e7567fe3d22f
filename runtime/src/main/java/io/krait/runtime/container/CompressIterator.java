package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.compress} */
@PyTypeInfo(
    value = "compress(Iterator[T])",
    module = "itertools",
    doc = "The items whose selectors are true.")
public final class CompressIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.compress", Types.OBJECT, "io.krait.runtime.container.CompressIterator");

  private final Object data;
  private final Object selectors;

  CompressIterator(PyType type, Object data, Object selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  @Py("__new__(cls: type, data: Iterable[T], selectors: Iterable[Any]) -> Self")
  static CompressIterator make(PyType cls, Object data, Object selectors) {
    return new CompressIterator(cls, Iter.of(data), Iter.of(selectors));
  }

  @Override
  public @Nullable Object next() {
    while (true) {
      Object item = Iter.next(data);
      Object selector = item == null ? null : Iter.next(selectors);
      if (item == null || selector == null) {
        return null;
      }
      if (Ops.truth(selector)) {
        return item;
      }
    }
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(CompressIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> T")
  static Object pyNext(CompressIterator self) {
    return required(self.next());
  }
}
