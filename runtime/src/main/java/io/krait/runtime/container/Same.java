package io.krait.runtime.container;

import io.krait.runtime.Ops;

/**
 * Equality as containers use it: identity first, then {@code ==}. The identity of a float is its
 * bits, which matters for NaN alone: {@code nan in [nan]} is True.
 */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class Same {
  private Same() {}

  /** {@code a is b or a == b}. */
  public static boolean same(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof String s && b instanceof String t) {
      return s.equals(t);
    }
    if (a instanceof Long l && b instanceof Long m) {
      return l.longValue() == m.longValue();
    }
    if (a instanceof Double d && b instanceof Double e) {
      return sameDoubles(d, e);
    }
    return Ops.eqBool(a, b);
  }

  /** The same for two floats. */
  public static boolean sameDoubles(double a, double b) {
    return a == b
        || (Double.isNaN(a) && Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b));
  }
}
