package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;

/** The count of {@code sequence * count}. */
final class Repeats {
  private Repeats() {}

  /**
   * The count as a long.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError
   */
  static long count(Object value) {
    Object i = value instanceof Long ? value : Convert.indexInt(value);
    if (i instanceof Long count) {
      return count;
    }
    throw Err.overflowError(
        "cannot fit '" + Types.of(value).name + "' into an index-sized integer");
  }

  /** NotImplemented where the other operand may know what to do, else TypeError. */
  static Object refuse(Object value) {
    if (value instanceof HasDict && Types.of(value).lookup("__rmul__") != null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    throw Err.typeError(
        "can't multiply sequence by non-int of type '" + Types.of(value).name + "'");
  }
}
