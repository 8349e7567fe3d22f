package io.krait.codegen.pass;

import io.krait.codegen.ir.Condition.Relation;
import org.jspecify.annotations.Nullable;

/** The longs from {@code lo} to {@code hi}; never empty. */
record Interval(long lo, long hi) {
  static final Interval ALL = new Interval(Long.MIN_VALUE, Long.MAX_VALUE);
  static final Interval INT = new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final Interval SIZE = new Interval(0, Integer.MAX_VALUE);
  static final Interval BIT = new Interval(0, 1);

  /** Where widening stops on its way out. */
  private static final long[] STOPS = {
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    Integer.MIN_VALUE,
    -1,
    0,
    1,
    Integer.MAX_VALUE,
    Long.MAX_VALUE - 1,
    Long.MAX_VALUE
  };

  static Interval of(long value) {
    return new Interval(value, value);
  }

  boolean isPoint() {
    return lo == hi;
  }

  Interval join(Interval other) {
    return new Interval(Math.min(lo, other.lo), Math.max(hi, other.hi));
  }

  @Nullable Interval meet(Interval other) {
    long l = Math.max(lo, other.lo);
    long h = Math.min(hi, other.hi);
    return l <= h ? new Interval(l, h) : null;
  }

  /** This, having grown to {@code next}: what grows goes on to the next stop. */
  Interval widened(Interval next) {
    long l = lo;
    long h = hi;
    if (next.lo < lo) {
      int i = STOPS.length - 1;
      while (STOPS[i] > next.lo) {
        i--;
      }
      l = STOPS[i];
    }
    if (next.hi > hi) {
      int i = 0;
      while (STOPS[i] < next.hi) {
        i++;
      }
      h = STOPS[i];
    }
    return new Interval(l, h);
  }

  // ---- exact arithmetic: null where a result may not fit

  @Nullable Interval plus(Interval b) {
    return overflows(lo, b.lo) || overflows(hi, b.hi) ? null : new Interval(lo + b.lo, hi + b.hi);
  }

  private static boolean overflows(long a, long b) {
    long r = a + b;
    return ((a ^ r) & (b ^ r)) < 0;
  }

  @Nullable Interval minus(Interval b) {
    return b.lo == Long.MIN_VALUE ? null : plus(new Interval(-b.hi, -b.lo));
  }

  @Nullable Interval times(Interval b) {
    long[] left = {lo, hi};
    long[] right = {b.lo, b.hi};
    long l = Long.MAX_VALUE;
    long h = Long.MIN_VALUE;
    for (long x : left) {
      for (long y : right) {
        long product = x * y;
        if (Math.multiplyHigh(x, y) != product >> (Long.SIZE - 1)) {
          return null;
        }
        l = Math.min(l, product);
        h = Math.max(h, product);
      }
    }
    return new Interval(l, h);
  }

  /** What exact results that do fit can be. */
  Interval plusClamped(Interval b) {
    return new Interval(clampedSum(lo, b.lo), clampedSum(hi, b.hi));
  }

  Interval minusClamped(Interval b) {
    return b.lo == Long.MIN_VALUE ? ALL : plusClamped(new Interval(-b.hi, -b.lo));
  }

  private static long clampedSum(long a, long b) {
    return overflows(a, b) ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : a + b;
  }

  // ---- comparisons

  /** Whether {@code this relation other} always (or never) holds; null if it may and may not. */
  @Nullable Boolean compare(Relation relation, Interval b) {
    return switch (relation) {
      case LT -> hi < b.lo ? Boolean.TRUE : lo >= b.hi ? Boolean.FALSE : null;
      case LE -> hi <= b.lo ? Boolean.TRUE : lo > b.hi ? Boolean.FALSE : null;
      case GT -> b.compare(Relation.LT, this);
      case GE -> b.compare(Relation.LE, this);
      case EQ -> (isPoint() && equals(b)) ? Boolean.TRUE : meet(b) == null ? Boolean.FALSE : null;
      case NE -> {
        Boolean eq = compare(Relation.EQ, b);
        yield eq == null ? null : !eq;
      }
    };
  }

  /** The part of this for which {@code this relation other} can hold; null if there is none. */
  @Nullable Interval where(Relation relation, Interval b) {
    return switch (relation) {
      case LT -> b.hi == Long.MIN_VALUE ? null : meet(new Interval(Long.MIN_VALUE, b.hi - 1));
      case LE -> meet(new Interval(Long.MIN_VALUE, b.hi));
      case GT -> b.lo == Long.MAX_VALUE ? null : meet(new Interval(b.lo + 1, Long.MAX_VALUE));
      case GE -> meet(new Interval(b.lo, Long.MAX_VALUE));
      case EQ -> meet(b);
      case NE -> {
        if (b.isPoint() && lo == b.lo) {
          yield isPoint() ? null : new Interval(lo + 1, hi);
        }
        if (b.isPoint() && hi == b.lo) {
          yield new Interval(lo, hi - 1);
        }
        yield this;
      }
    };
  }
}
