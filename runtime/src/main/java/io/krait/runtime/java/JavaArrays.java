package io.krait.runtime.java;

import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import java.lang.reflect.Array;
import java.util.List;

/** Lists and tuples as Java arrays: copies. */
final class JavaArrays {
  private JavaArrays() {}

  /** How well the worst of the items fits the array's component type; negative if it does not. */
  static int rank(Object o, JavaParameter array) {
    if (!(o instanceof PyList || o instanceof PyTuple)) {
      return -1;
    }
    int worst = 0;
    for (Object item : (List<?>) o) {
      int rank = array.component().rank(item);
      if (rank < 0) {
        return rank;
      }
      worst = Math.max(worst, rank);
    }
    return worst;
  }

  static Object convert(Object o, JavaParameter array) {
    List<?> items = (List<?>) o;
    JavaParameter each = array.component();
    Object made = Array.newInstance(each.javaClass(), items.size());
    int i = 0;
    for (Object item : items) {
      Array.set(made, i++, each.convert(item));
    }
    return made;
  }
}
