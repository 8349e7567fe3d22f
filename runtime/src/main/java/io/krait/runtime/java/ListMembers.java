package io.krait.runtime.java;

import io.krait.runtime.PyList;
import io.krait.runtime.PySlice;
import io.krait.runtime.container.SliceBounds;
import io.krait.runtime.meta.Py;
import java.util.List;

/** {@code []} of a Java List; a slice is a Python list. */
final class ListMembers {
  private ListMembers() {}

  @Py("__getitem__(self, index: Any, /) -> Any")
  static Object getItem(List<?> self, Object index) {
    if (index instanceof PySlice s) {
      SliceBounds range = s.bounds(self.size());
      PyList items = new PyList();
      for (int i = 0; i < range.count(); i++) {
        items.append(JavaValues.toPython(self.get(range.at(i))));
      }
      return items;
    }
    return JavaValues.toPython(self.get(JavaItems.index(index, self.size(), "list")));
  }

  @Py("__setitem__(self, index: Any, value: Any, /) -> None")
  static void setItem(List<Object> self, Object index, Object value) {
    set(self, JavaItems.index(index, self.size(), "list"), value);
  }

  @SuppressWarnings("NullAway") // a Java list may hold null
  private static void set(List<Object> self, int index, Object value) {
    self.set(index, JavaValues.toJava(value));
  }

  @Py("__delitem__(self, index: Any, /) -> None")
  static void delItem(List<?> self, Object index) {
    self.remove(JavaItems.index(index, self.size(), "list"));
  }

  @Py("__reversed__(self, /) -> Any")
  static Object reversed(List<?> self) {
    PyList items = new PyList();
    for (int i = self.size() - 1; i >= 0; i--) {
      items.append(JavaValues.toPython(self.get(i)));
    }
    return io.krait.runtime.Iter.of(items);
  }
}
