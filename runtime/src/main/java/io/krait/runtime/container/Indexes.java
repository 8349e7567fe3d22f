package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Types;

/** Subscripts and optional bounds as the sequence types take them. */
final class Indexes {
  private Indexes() {}

  /** Whether the object can be an index, with {@code __index__}. */
  static boolean isIndex(Object o) {
    return o instanceof Long || Convert.hasIndex(o);
  }

  /**
   * A subscript that is not a slice, as a long.
   *
   * @throws io.krait.runtime.PyBaseException TypeError naming the kind of sequence; IndexError
   */
  static long of(Object key, String sequence) {
    if (key instanceof Long l) {
      return l;
    }
    if (!isIndex(key)) {
      throw Err.typeError(
          sequence + " indices must be integers or slices, not " + Types.of(key).name);
    }
    return Convert.seqIndex(key);
  }

  /** The start or stop argument of {@code index()}, made a Java index of a length. */
  static int bound(Object o, int length) {
    long i;
    if (o instanceof Long l) {
      i = l;
    } else if (isIndex(o)) {
      i = Convert.clippedIndex(o);
    } else {
      throw Err.typeError("slice indices must be integers or have an __index__ method");
    }
    if (i < 0) {
      i = Math.max(0, i + length);
    }
    return (int) Math.min(i, Integer.MAX_VALUE);
  }

  /**
   * The count of a repetition, 0 for negative ones.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, or OverflowError when it does not fit
   */
  static long count(Object o) {
    if (o instanceof Long l) {
      return Math.max(0, l);
    }
    if (!isIndex(o)) {
      throw Err.typeError("can't multiply sequence by non-int of type '" + Types.of(o).name + "'");
    }
    Object v = Convert.indexInt(o);
    if (v instanceof Long l) {
      return Math.max(0, l);
    }
    throw Err.overflowError("cannot fit '" + Types.of(o).name + "' into an index-sized integer");
  }
}
