package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** What {@code collections.abc.MutableMapping} gives its subclasses. */
@PyTypeInfo(value = "MutableMapping", module = "collections.abc")
final class MutableMappingMixin {
  private MutableMappingMixin() {}

  @Py("pop(self, key: Any, default: Any = ...) -> Any")
  static Object pop(Object self, Object key, @Nullable Object fallback) {
    Object value = MappingMixin.find(self, key);
    if (value == null) {
      if (fallback == null) {
        throw Err.keyError(key);
      }
      return fallback;
    }
    Ops.delItem(self, key);
    return value;
  }

  @Py("popitem(self) -> tuple[Any, Any]")
  static PyTuple popitem(Object self) {
    Object key = Iter.next(Iter.of(self));
    if (key == null) {
      throw Err.of(io.krait.runtime.Exceptions.KEY_ERROR);
    }
    Object value = Ops.getItem(self, key);
    Ops.delItem(self, key);
    return PyTuple.of(key, value);
  }

  @Py("clear(self) -> None")
  static void clear(Object self) {
    while (true) {
      Object key = Iter.next(Iter.of(self));
      if (key == null) {
        return;
      }
      Ops.delItem(self, key);
    }
  }

  @Py("update(self, other: Any = (), /, **kwds: Any) -> None")
  static void update(Object self, Object other, PyDict keywords) {
    if (ABCMetaMethods.isSubclass(AbstractClasses.get("Mapping"), Types.of(other))) {
      copyKeys(self, other, other);
    } else if (Attrs.getOrNull(other, "keys") != null) {
      copyKeys(self, other, Calls.callMethod0(other, "keys"));
    } else {
      Object it = Iter.of(other);
      for (Object pair = Iter.next(it); pair != null; pair = Iter.next(it)) {
        Object[] both = Iter.unpack(pair, 2);
        Ops.setItem(self, both[0], both[1]);
      }
    }
    copyKeys(self, keywords, keywords);
  }

  private static void copyKeys(Object self, Object from, Object keys) {
    Object it = Iter.of(keys);
    for (Object key = Iter.next(it); key != null; key = Iter.next(it)) {
      Ops.setItem(self, key, Ops.getItem(from, key));
    }
  }

  @Py("setdefault(self, key: Any, default: Any = None) -> Any")
  static Object setdefault(Object self, Object key, Object fallback) {
    Object value = MappingMixin.find(self, key);
    if (value != null) {
      return value;
    }
    Ops.setItem(self, key, fallback);
    return fallback;
  }
}
