package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code itertools.groupby} */
@PyTypeInfo(
    value = "groupby(Iterator[tuple[K, Iterator[T]]], Generic[K, T])",
    module = "itertools",
    doc = "Runs of items with equal keys.")
@SuppressWarnings("StringConcatToTextBlock") // one line for each overload
public final class GroupByIterator extends MadeIterator {
  public static final PyType TYPE =
      PyType.builtin(
          "itertools.groupby", Types.OBJECT, "io.krait.runtime.container.GroupByIterator");

  private final Object iterator;
  private final Object function;
  @Nullable Object wantedKey;
  @Nullable Object currentKey;
  @Nullable Object currentItem;

  /** The group that may go on; those before it have ended. */
  @Nullable GroupIterator group;

  GroupByIterator(PyType type, Object iterator, Object function) {
    super(type);
    this.iterator = iterator;
    this.function = function;
  }

  @Py(
      "__new__(cls: type, iterable: Iterable[Any], key: Any = None) -> Self\n"
          + "__new__(cls: type, iterable: Iterable[T], key: None = None) -> groupby[T, T]\n"
          + "__new__(cls: type, iterable: Iterable[T], key: Callable[[T], K]) -> groupby[K, T]")
  static GroupByIterator make(PyType cls, Object iterable, Object key) {
    return new GroupByIterator(cls, Iter.of(iterable), key);
  }

  @Override
  public @Nullable Object next() {
    group = null;
    while (currentKey == null || (wantedKey != null && Same.same(wantedKey, currentKey))) {
      if (!step()) {
        return null;
      }
    }
    Object key = currentKey;
    wantedKey = key;
    GroupIterator items = new GroupIterator(this, key);
    group = items;
    return PyTuple.of(key, items);
  }

  @Py("__iter__(self, /) -> Self")
  static PyIterator iter(GroupByIterator self) {
    return self;
  }

  @Py("__next__(self, /) -> tuple[K, Iterator[T]]")
  static Object pyNext(GroupByIterator self) {
    return required(self.next());
  }

  /** Reads the next item and its key; false at the end. */
  boolean step() {
    Object item = Iter.next(iterator);
    if (item == null) {
      return false;
    }
    Object key = function == PyNone.NONE ? item : Calls.call1(function, item);
    currentItem = item;
    currentKey = key;
    return true;
  }
}
