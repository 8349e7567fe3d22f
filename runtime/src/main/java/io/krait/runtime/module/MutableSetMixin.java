package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.MutableSet} gives its subclasses. */
@PyTypeInfo(value = "MutableSet", module = "collections.abc")
final class MutableSetMixin {
  private MutableSetMixin() {}

  @Py("remove(self, value: Any) -> None")
  static void remove(Object self, Object value) {
    if (!Ops.contains(self, value)) {
      throw Err.keyError(value);
    }
    Calls.callMethod1(self, "discard", value);
  }

  @Py("pop(self) -> Any")
  static Object pop(Object self) {
    Object first = Iter.next(Iter.of(self));
    if (first == null) {
      throw Err.of(io.krait.runtime.Exceptions.KEY_ERROR);
    }
    Calls.callMethod1(self, "discard", first);
    return first;
  }

  @Py("clear(self) -> None")
  static void clear(Object self) {
    while (Ops.len(self) > 0) {
      Calls.callMethod0(self, "pop");
    }
  }

  private static void each(Object items, Object self, String method) {
    for (Object item : Iter.toTuple(items).items()) {
      Calls.callMethod1(self, method, item);
    }
  }

  @Py("__ior__(self, it: Any, /) -> Any")
  static Object ior(Object self, Object items) {
    each(items, self, "add");
    return self;
  }

  @Py("__iand__(self, it: Any, /) -> Any")
  static Object iand(Object self, Object items) {
    each(Ops.sub(self, items), self, "discard");
    return self;
  }

  @Py("__ixor__(self, it: Any, /) -> Any")
  static Object ixor(Object self, Object items) {
    if (items == self) {
      Calls.callMethod0(self, "clear");
      return self;
    }
    for (Object item : Iter.toTuple(items).items()) {
      Calls.callMethod1(self, Ops.contains(self, item) ? "discard" : "add", item);
    }
    return self;
  }

  @Py("__isub__(self, it: Any, /) -> Any")
  static Object isub(Object self, Object items) {
    if (items == self) {
      Calls.callMethod0(self, "clear");
    } else {
      each(items, self, "discard");
    }
    return self;
  }
}
