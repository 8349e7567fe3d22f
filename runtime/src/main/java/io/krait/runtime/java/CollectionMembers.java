package io.krait.runtime.java;

import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.meta.Py;
import java.util.Collection;

/** {@code len} and {@code in} of a Java Collection. */
final class CollectionMembers {
  private CollectionMembers() {}

  @Py("__len__(self, /) -> int")
  static long len(Collection<?> self) {
    return self.size();
  }

  // Java's own lookup first; an int may be there as an Integer, which is not equal to a Long.
  @Py("__contains__(self, item: Any, /) -> bool")
  static boolean contains(Collection<?> self, Object item) {
    if (item == PyNone.NONE) {
      return JavaItems.containsNull(self);
    }
    if (!(item instanceof Number)) {
      try {
        return self.contains(JavaValues.unwrapped(item));
      } catch (ClassCastException e) {
        // A sorted set of other things: it is not among them.
        return false;
      }
    }
    for (Object each : self) {
      if (Ops.eqBool(JavaValues.toPython(each), item)) {
        return true;
      }
    }
    return false;
  }
}
