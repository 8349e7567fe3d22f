package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.meta.Py;
import java.util.Iterator;

/** A Java Iterator is an iterator. */
final class IteratorMembers {
  private IteratorMembers() {}

  @Py("__iter__(self, /) -> Any")
  static Object iter(Iterator<?> self) {
    return self;
  }

  @Py("__next__(self, /) -> Any")
  static Object next(Iterator<?> self) {
    if (!self.hasNext()) {
      throw Err.of(Exceptions.STOP_ITERATION);
    }
    return JavaValues.toPython(self.next());
  }
}
