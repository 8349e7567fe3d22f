package io.krait.runtime.java;

import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;

/** Ordering by {@code compareTo}. */
final class ComparableMembers {
  private ComparableMembers() {}

  @SuppressWarnings("unchecked")
  private static Object compare(Comparable<?> self, Object other, int sign, boolean orEqual) {
    int c;
    try {
      c = ((Comparable<Object>) self).compareTo(JavaValues.unwrapped(other));
    } catch (ClassCastException e) {
      // Java's way to say that the two do not compare.
      return PyNone.NOT_IMPLEMENTED;
    }
    return Integer.signum(c) == sign || (orEqual && c == 0);
  }

  @Py("__lt__(self, other: Any, /) -> bool")
  static Object lt(Comparable<?> self, Object other) {
    return compare(self, other, -1, false);
  }

  @Py("__le__(self, other: Any, /) -> bool")
  static Object le(Comparable<?> self, Object other) {
    return compare(self, other, -1, true);
  }

  @Py("__gt__(self, other: Any, /) -> bool")
  static Object gt(Comparable<?> self, Object other) {
    return compare(self, other, 1, false);
  }

  @Py("__ge__(self, other: Any, /) -> bool")
  static Object ge(Comparable<?> self, Object other) {
    return compare(self, other, 1, true);
  }
}
