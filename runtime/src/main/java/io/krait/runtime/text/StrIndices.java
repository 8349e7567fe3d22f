package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyNone;
import io.krait.runtime.number.IntOps;
import org.jspecify.annotations.Nullable;

/** The optional start and end of the searching methods, clamped to the length. */
final class StrIndices {
  private StrIndices() {}

  /** A start: absent or None is 0, a negative one counts from the end; may exceed the length. */
  static long start(@Nullable Object o, long length) {
    return of(o, 0, length);
  }

  /** An end: absent or None is the length. */
  static long end(@Nullable Object o, long length) {
    return Math.min(of(o, length, length), length);
  }

  private static long of(@Nullable Object o, long absent, long length) {
    if (o == null || o == PyNone.NONE) {
      return absent;
    }
    long i = o instanceof Long x ? x : index(o);
    return i < 0 ? Math.max(i + length, 0) : i;
  }

  private static long index(Object o) {
    if (!Convert.hasIndex(o)) {
      throw Err.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return IntOps.clampLong(Convert.indexInt(o));
  }
}
