package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PySet;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.KeysView} is. */
@PyTypeInfo(value = "KeysView", module = "collections.abc")
final class KeysViewMixin {
  private KeysViewMixin() {}

  @Py(value = "_from_iterable(cls, it: Any) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object fromIterable(PyType cls, Object items) {
    return set(items);
  }

  static PySet set(Object items) {
    PySet set = new PySet();
    for (Object item : Iter.toTuple(items).items()) {
      set.add(item);
    }
    return set;
  }

  @Py("__contains__(self, key: Any, /) -> bool")
  static boolean contains(Object self, Object key) {
    return Ops.contains(MappingViewMixin.mapping(self), key);
  }

  @Py("__iter__(self) -> Any")
  static Object iter(Object self) {
    return Iter.of(MappingViewMixin.mapping(self));
  }
}
