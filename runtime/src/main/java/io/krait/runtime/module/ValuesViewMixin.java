package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.ValuesView} is. */
@PyTypeInfo(value = "ValuesView", module = "collections.abc")
final class ValuesViewMixin {
  private ValuesViewMixin() {}

  @Py("__contains__(self, value: Any, /) -> bool")
  static boolean contains(Object self, Object value) {
    Object it = iter(self);
    for (Object v = Iter.next(it); v != null; v = Iter.next(it)) {
      if (v == value || Ops.eqBool(v, value)) {
        return true;
      }
    }
    return false;
  }

  @Py("__iter__(self) -> Any")
  static Object iter(Object self) {
    Object mapping = MappingViewMixin.mapping(self);
    return new MappedIterator(Iter.of(mapping), key -> Ops.getItem(mapping, key));
  }
}
