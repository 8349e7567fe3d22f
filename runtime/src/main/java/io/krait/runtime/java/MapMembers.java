package io.krait.runtime.java;

import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import java.util.Map;

/** {@code []}, {@code in}, {@code len} and {@code for} of a Java Map, as a dict has them. */
final class MapMembers {
  private MapMembers() {}

  @Py("__len__(self, /) -> int")
  static long len(Map<?, ?> self) {
    return self.size();
  }

  @Py("__contains__(self, key: Any, /) -> bool")
  static boolean contains(Map<?, ?> self, Object key) {
    try {
      return self.containsKey(JavaItems.key(self, key));
    } catch (ClassCastException | NullPointerException e) {
      // A sorted map of other keys, or one without null: it is not among them.
      return false;
    }
  }

  @Py("__getitem__(self, key: Any, /) -> Any")
  static Object getItem(Map<?, ?> self, Object key) {
    Object k = JavaItems.key(self, key);
    Object value = self.get(k);
    if (value == null && !self.containsKey(k)) {
      throw JavaItems.missing(key);
    }
    return JavaValues.toPython(value);
  }

  @Py("__setitem__(self, key: Any, value: Any, /) -> None")
  @SuppressWarnings("NullAway") // a Java map may hold null
  static void setItem(Map<Object, Object> self, Object key, Object value) {
    self.put(JavaItems.key(self, key), JavaValues.toJava(value));
  }

  @Py("__delitem__(self, key: Any, /) -> None")
  static void delItem(Map<?, ?> self, Object key) {
    Object k = JavaItems.key(self, key);
    if (!self.containsKey(k)) {
      throw JavaItems.missing(key);
    }
    self.remove(k);
  }

  @Py("keys(self, /) -> Any")
  static Object keys(Map<?, ?> self) {
    return self.keySet();
  }

  @Py("items(self, /) -> Any")
  static Object items(Map<?, ?> self) {
    PyList items = new PyList();
    self.forEach(
        (k, v) -> items.append(PyTuple.of(JavaValues.toPython(k), JavaValues.toPython(v))));
    return items;
  }

  @Py("__iter__(self, /) -> Any")
  static Object iter(Map<?, ?> self) {
    return JavaIterables.python(self.keySet().iterator());
  }
}
