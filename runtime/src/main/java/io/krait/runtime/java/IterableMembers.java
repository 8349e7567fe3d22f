package io.krait.runtime.java;

import io.krait.runtime.meta.Py;

/** {@code for} over a Java Iterable. */
final class IterableMembers {
  private IterableMembers() {}

  @Py("__iter__(self, /) -> Any")
  static Object iter(Iterable<?> self) {
    return JavaIterables.python(self.iterator());
  }
}
