package io.krait.runtime.java;

import io.krait.runtime.meta.Py;

/** {@code len} of a Java CharSequence such as StringBuilder. */
final class CharSequenceMembers {
  private CharSequenceMembers() {}

  @Py("__len__(self, /) -> int")
  static long len(CharSequence self) {
    return self.length();
  }
}
