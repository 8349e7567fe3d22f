package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.ItemsView} is. */
@PyTypeInfo(value = "ItemsView", module = "collections.abc")
final class ItemsViewMixin {
  private ItemsViewMixin() {}

  @Py(value = "_from_iterable(cls, it: Any) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object fromIterable(PyType cls, Object items) {
    return KeysViewMixin.set(items);
  }

  @Py("__contains__(self, item: Any, /) -> bool")
  static boolean contains(Object self, Object item) {
    Object[] pair = Iter.unpack(item, 2);
    Object value = MappingMixin.find(MappingViewMixin.mapping(self), pair[0]);
    return value != null && (value == pair[1] || Ops.eqBool(value, pair[1]));
  }

  @Py("__iter__(self) -> Any")
  static Object iter(Object self) {
    Object mapping = MappingViewMixin.mapping(self);
    return new MappedIterator(Iter.of(mapping), key -> PyTuple.of(key, Ops.getItem(mapping, key)));
  }
}
