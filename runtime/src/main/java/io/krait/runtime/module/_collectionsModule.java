package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.PyDeque;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code _collections}: the part of {@code collections} that CPython writes in C. */
@PyModuleInfo(value = "_collections", of = "collections")
final class _collectionsModule {
  private _collectionsModule() {}

  @PyConst("_deque_iterator: type")
  static PyType dequeIterator() {
    return Types.of(Iter.of(new PyDeque()));
  }

  @Py("_count_elements(mapping: Any, iterable: Any, /) -> None")
  static void countElements(Object mapping, Object iterable) {
    Object it = Iter.of(iterable);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      if (mapping.getClass() == PyDict.class) {
        PyDict d = (PyDict) mapping;
        Object n = d.getOrNull(o);
        d.put(o, n == null ? (Object) 1L : Ops.add(n, 1L));
      } else {
        Object n = io.krait.runtime.Calls.callMethod2(mapping, "get", o, 0L);
        Ops.setItem(mapping, o, Ops.add(n, 1L));
      }
    }
  }
}
