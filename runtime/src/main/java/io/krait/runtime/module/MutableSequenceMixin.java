package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What {@code collections.abc.MutableSequence} gives its subclasses. */
@PyTypeInfo(value = "MutableSequence", module = "collections.abc")
final class MutableSequenceMixin {
  private MutableSequenceMixin() {}

  @Py("append(self, value: Any) -> None")
  static void append(Object self, Object value) {
    Calls.callMethod2(self, "insert", Ops.len(self), value);
  }

  @Py("clear(self) -> None")
  static void clear(Object self) {
    while (Ops.len(self) > 0) {
      Calls.callMethod0(self, "pop");
    }
  }

  @Py("reverse(self) -> None")
  static void reverse(Object self) {
    long n = Ops.len(self);
    for (long i = 0; i < n / 2; i++) {
      Object other = Ops.getItem(self, n - i - 1);
      Ops.setItem(self, n - i - 1, Ops.getItem(self, i));
      Ops.setItem(self, i, other);
    }
  }

  @Py("extend(self, values: Any) -> None")
  static void extend(Object self, Object values) {
    Object all = values == self ? Iter.toList(values) : values;
    Object it = Iter.of(all);
    for (Object v = Iter.next(it); v != null; v = Iter.next(it)) {
      Calls.callMethod1(self, "append", v);
    }
  }

  @Py("pop(self, index: Any = -1) -> Any")
  static Object pop(Object self, Object index) {
    Object value = Ops.getItem(self, index);
    Ops.delItem(self, index);
    return value;
  }

  @Py("remove(self, value: Any) -> None")
  static void remove(Object self, Object value) {
    Ops.delItem(self, Calls.callMethod1(self, "index", value));
  }

  @Py("__iadd__(self, values: Any, /) -> Any")
  static Object iadd(Object self, Object values) {
    Calls.callMethod1(self, "extend", values);
    return self;
  }
}
