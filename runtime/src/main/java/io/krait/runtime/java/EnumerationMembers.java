package io.krait.runtime.java;

import io.krait.runtime.meta.Py;
import java.util.Enumeration;

/** {@code for} over a Java Enumeration. */
final class EnumerationMembers {
  private EnumerationMembers() {}

  @Py("__iter__(self, /) -> Any")
  static Object iter(Enumeration<?> self) {
    return JavaIterables.python(self.asIterator());
  }
}
