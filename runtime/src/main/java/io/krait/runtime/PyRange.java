package io.krait.runtime;

import io.krait.runtime.container.BigRange;
import io.krait.runtime.container.Hashes;
import io.krait.runtime.container.RangeIterator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A Python range. Where start, stop, step and length all fit a long they are in the fields of those
 * names, and {@link #big} is null; otherwise {@link #big} has them and the fields mean nothing.
 */
public final class PyRange implements PyObject {
  public final long start;
  public final long stop;
  public final long step;

  /** The number of items. */
  public final long length;

  public final @Nullable BigRange big;

  /** {@code range(start, stop, step)} for a step that is not 0. */
  public PyRange(long start, long stop, long step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    long n = length(start, stop, step);
    this.length = Math.max(n, 0);
    this.big =
        n >= 0
            ? null
            : BigRange.of(
                BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
  }

  private PyRange(BigRange big) {
    this.big = big;
    this.start = 0;
    this.stop = 0;
    this.step = 0;
    this.length = 0;
  }

  /**
   * {@code range(start, stop, step)}
   *
   * @throws PyBaseException ValueError when step is 0
   */
  public static PyRange of(long start, long stop, long step) {
    if (step == 0) {
      throw Err.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(start, stop, step);
  }

  /** The same for ints of any size. */
  public static PyRange of(BigInteger start, BigInteger stop, BigInteger step) {
    if (start.bitLength() < 64 && stop.bitLength() < 64 && step.bitLength() < 64) {
      return of(start.longValue(), stop.longValue(), step.longValue());
    }
    if (step.signum() == 0) {
      throw Err.valueError("range() arg 3 must not be zero");
    }
    return new PyRange(BigRange.of(start, stop, step));
  }

  /** The number of items, or -1 where it does not fit a long. */
  public static long length(long start, long stop, long step) {
    if (step > 0) {
      return start >= stop
          ? 0
          : Long.divideUnsigned(stop - start - 1, step) < 0
              ? -1
              : plusOne(Long.divideUnsigned(stop - start - 1, step));
    }
    if (start <= stop) {
      return 0;
    }
    long n = Long.divideUnsigned(start - stop - 1, -step);
    return n < 0 ? -1 : plusOne(n);
  }

  private static long plusOne(long n) {
    return n == Long.MAX_VALUE ? -1 : n + 1;
  }

  public BigInteger bigStart() {
    return big != null ? big.start() : BigInteger.valueOf(start);
  }

  public BigInteger bigStop() {
    return big != null ? big.stop() : BigInteger.valueOf(stop);
  }

  public BigInteger bigStep() {
    return big != null ? big.step() : BigInteger.valueOf(step);
  }

  public BigInteger bigLength() {
    return big != null ? big.length() : BigInteger.valueOf(length);
  }

  public RangeIterator iterator() {
    if (big != null) {
      throw new IllegalStateException("a big range has a big iterator");
    }
    return new RangeIterator(start, step, length);
  }

  @Override
  public PyType type() {
    return Types.RANGE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof PyRange r && Ops.eqBool(this, r));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(Hashes.of(this));
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
