package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PySlice;
import io.krait.runtime.Types;
import io.krait.runtime.container.SliceBounds;
import io.krait.runtime.meta.Py;
import java.lang.reflect.Array;
import java.util.Iterator;

/** {@code []}, {@code len}, {@code in} and {@code for} of a Java array. */
final class ArrayMembers {
  private ArrayMembers() {}

  @Py("__len__(self, /) -> int")
  static long len(Object self) {
    return Array.getLength(self);
  }

  @Py(value = "length(self) -> int", kind = Py.Kind.GETTER)
  static long length(Object self) {
    return Array.getLength(self);
  }

  private static Object at(Object self, int index) {
    return JavaValues.toPython(Array.get(self, index));
  }

  @Py("__getitem__(self, index: Any, /) -> Any")
  static Object getItem(Object self, Object index) {
    int size = Array.getLength(self);
    if (index instanceof PySlice s) {
      SliceBounds range = s.bounds(size);
      PyList items = new PyList();
      for (int i = 0; i < range.count(); i++) {
        items.append(at(self, range.at(i)));
      }
      return items;
    }
    return at(self, JavaItems.index(index, size, "array"));
  }

  @Py("__setitem__(self, index: Any, value: Any, /) -> None")
  static void setItem(Object self, Object index, Object value) {
    JavaParameter each = JavaParameter.of(self.getClass().getComponentType());
    int i = JavaItems.index(index, Array.getLength(self), "array");
    Object v = each.convert(value);
    if (v == JavaParameter.UNFIT) {
      String range = each.rangeError(value);
      throw range != null
          ? Err.overflowError(range)
          : Err.typeError(
              "items of a Java "
                  + self.getClass().getSimpleName()
                  + " cannot be "
                  + Types.of(value).name);
    }
    Array.set(self, i, v);
  }

  @Py("__contains__(self, item: Any, /) -> bool")
  static boolean contains(Object self, Object item) {
    for (int i = 0; i < Array.getLength(self); i++) {
      if (Ops.eqBool(at(self, i), item)) {
        return true;
      }
    }
    return false;
  }

  @Py("__iter__(self, /) -> Any")
  static PyIterator iter(Object self) {
    return JavaIterables.python(
        new Iterator<Object>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < Array.getLength(self);
          }

          @Override
          public Object next() {
            return at(self, next++);
          }
        });
  }

  @Py("__str__(self, /) -> str")
  static String str(Object self) {
    return repr(self);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    StringBuilder text = new StringBuilder(self.getClass().getComponentType().getSimpleName());
    text.append('[').append(Array.getLength(self)).append("] {");
    for (int i = 0; i < Array.getLength(self); i++) {
      text.append(i == 0 ? "" : ", ").append(Ops.repr(at(self, i)));
    }
    return text.append('}').toString();
  }
}
