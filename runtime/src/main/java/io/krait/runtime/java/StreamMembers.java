package io.krait.runtime.java;

import io.krait.runtime.meta.Py;
import java.util.stream.BaseStream;

/** {@code for} over a Java stream. */
final class StreamMembers {
  private StreamMembers() {}

  @Py("__iter__(self, /) -> Any")
  static Object iter(BaseStream<?, ?> self) {
    return JavaIterables.python(self.iterator());
  }
}
