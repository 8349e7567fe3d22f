package io.krait.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Conversions between Python values and Java ones, with CPython's errors. */
public final class Convert {

  private Convert() {}

  /** A Java integer as a normalised Python int. */
  public static Object pyInt(BigInteger v) {
    return v.bitLength() < 64 ? (Object) v.longValue() : v;
  }

  /** The int value of a Long, BigInteger, Boolean or int subclass, else null. */
  public static @Nullable BigInteger bigOrNull(Object o) {
    Object v = intOrNull(o);
    return v instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) v;
  }

  /** The plain int (Long or BigInteger) of an int, bool or int subclass, else null. */
  public static @Nullable Object intOrNull(Object o) {
    if (o instanceof Long || o instanceof BigInteger) {
      return o;
    }
    if (o instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    return o instanceof PyIntSub s ? s.value : null;
  }

  /**
   * {@code operator.index(o)} as a plain int.
   *
   * @throws PyBaseException TypeError
   */
  public static Object indexInt(Object o) {
    Object v = intOrNull(o);
    if (v != null) {
      return v;
    }
    Object method = Types.of(o).lookup("__index__");
    if (method == null) {
      throw Err.typeError("'" + Types.of(o).name + "' object cannot be interpreted as an integer");
    }
    Object r = Slots.call1(method, o);
    v = intOrNull(r);
    if (v == null) {
      throw Err.typeError("__index__ returned non-int (type " + Types.of(r).name + ")");
    }
    return v;
  }

  /** {@code operator.index(o)}. */
  public static BigInteger indexBig(Object o) {
    Object v = indexInt(o);
    return v instanceof Long l ? BigInteger.valueOf(l) : (BigInteger) v;
  }

  /** Whether {@link #index} works: ints and objects with {@code __index__}. */
  public static boolean hasIndex(Object o) {
    return intOrNull(o) != null || Types.of(o).lookup("__index__") != null;
  }

  /**
   * {@code __index__} as long.
   *
   * @throws PyBaseException TypeError, or OverflowError as for a C ssize_t
   */
  public static long index(Object o) {
    Object v = o instanceof Long ? o : indexInt(o);
    if (v instanceof Long l) {
      return l;
    }
    throw Err.overflowError("Python int too large to convert to C ssize_t");
  }

  /**
   * A sequence index.
   *
   * @throws PyBaseException TypeError, or IndexError where the index is out of any range
   */
  public static long seqIndex(Object o) {
    Object v = o instanceof Long ? o : indexInt(o);
    if (v instanceof Long l) {
      return l;
    }
    throw Err.indexError("cannot fit '" + Types.of(o).name + "' into an index-sized integer");
  }

  /** A slice bound or count: {@code __index__}, clipped to the range of long. */
  public static long clippedIndex(Object o) {
    Object v = o instanceof Long ? o : indexInt(o);
    if (v instanceof Long l) {
      return l;
    }
    return ((BigInteger) v).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /**
   * The float value of a real number.
   *
   * @throws PyBaseException TypeError "must be real number, not str", OverflowError
   */
  public static double real(Object o) {
    if (o instanceof Double d) {
      return d;
    }
    if (o instanceof PyFloatSub s) {
      return s.value;
    }
    Object v = intOrNull(o);
    if (v != null) {
      return toDouble(v);
    }
    return slowReal(o);
  }

  private static double slowReal(Object o) {
    PyType t = Types.of(o);
    Object method = t.lookup("__float__");
    if (method == null) {
      if (t.lookup("__index__") != null) {
        return toDouble(indexInt(o));
      }
      throw Err.typeError("must be real number, not " + t.name);
    }
    Object r = Slots.call1(method, o);
    if (r instanceof Double d) {
      return d;
    }
    if (r instanceof PyFloatSub s) {
      return s.value;
    }
    throw Err.typeError(t.name + ".__float__ returned non-float (type " + Types.of(r).name + ")");
  }

  private static double toDouble(Object plainInt) {
    if (plainInt instanceof Long l) {
      return l;
    }
    double d = ((BigInteger) plainInt).doubleValue();
    if (Double.isInfinite(d)) {
      throw Err.overflowError("int too large to convert to float");
    }
    return d;
  }

  /** Whether it is an int, bool or int subclass. */
  public static boolean isInt(Object o) {
    return intOrNull(o) != null;
  }

  public static boolean isStr(Object o) {
    return o instanceof String || o instanceof PyStrSub;
  }

  /** The String of a str or str subclass, else null. */
  public static @Nullable String strOrNull(Object o) {
    return o instanceof String s ? s : o instanceof PyStrSub sub ? sub.value : null;
  }

  /** The Java array of {@code *args}. */
  static Object[] array(PyTuple t) {
    return t.items().clone();
  }
}
