package io.krait.runtime.container;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;

/**
 * A slice applied to a sequence: {@code count} items from {@code start}, {@code step} apart (as
 * CPython's PySlice_Unpack and PySlice_AdjustIndices compute them).
 */
public record SliceBounds(int start, int stop, long step, int count) {
  /** The Java index of the i-th selected item. */
  public int at(int i) {
    return (int) (start + i * step);
  }

  /** The bounds of a slice in a sequence of that length. */
  public static SliceBounds of(PySlice slice, int length) {
    long step = 1;
    if (slice.step != PyNone.NONE) {
      step = Math.max(-Long.MAX_VALUE, clamp(slice.step));
      if (step == 0) {
        throw Err.valueError("slice step cannot be zero");
      }
    }
    long start = slice.start != PyNone.NONE ? clamp(slice.start) : step < 0 ? Long.MAX_VALUE : 0;
    long stop =
        slice.stop != PyNone.NONE ? clamp(slice.stop) : step < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    return of(start, stop, step, length);
  }

  /** The bounds of {@code [start:stop:step]}, of which step is not 0. */
  public static SliceBounds of(long start, long stop, long step, int length) {
    int low = step < 0 ? -1 : 0;
    int high = step < 0 ? length - 1 : length;
    int from = adjust(start, length, low, high);
    int to = adjust(stop, length, low, high);
    long count = 0;
    if (step < 0 && to < from) {
      count = (from - to - 1) / -step + 1;
    } else if (step > 0 && from < to) {
      count = (to - from - 1) / step + 1;
    }
    return new SliceBounds(from, to, step, (int) count);
  }

  private static int adjust(long i, int length, int low, int high) {
    if (i < 0) {
      return (int) Math.max(i + length, low);
    }
    return (int) Math.min(i, high);
  }

  private static long clamp(Object o) {
    if (o instanceof Long l) {
      return l;
    }
    if (!Convert.hasIndex(o)) {
      throw Err.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Convert.clippedIndex(o);
  }
}
