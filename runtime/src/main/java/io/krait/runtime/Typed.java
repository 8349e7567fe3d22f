package io.krait.runtime;

/** Operations on values whose Java types compiled code knows. */
public final class Typed {
  private Typed() {}

  /** {@code a + b} */
  public static String concat(String a, String b) {
    return a.concat(b);
  }

  /**
   * {@code a ** 2}
   *
   * @throws PyBaseException OverflowError
   */
  public static double square(double a) {
    double r = a * a;
    if (Double.isInfinite(r) && !Double.isInfinite(a)) {
      throw Err.of(Exceptions.OVERFLOW_ERROR, 34L, "Numerical result out of range");
    }
    return r;
  }

  /**
   * {@code s[i]}
   *
   * @throws PyBaseException IndexError
   */
  public static String item(String s, long i) {
    return (String) Ops.getItem(s, i);
  }

  /**
   * How many items {@code range(start, stop, step)} has, or -1 where a loop cannot count them in an
   * int, where its counter would overflow on the way, or where the step is 0.
   */
  public static int rangeCount(long start, long stop, long step) {
    if (step == 0 || (step > 0 ? stop > Long.MAX_VALUE - step : stop < Long.MIN_VALUE - step)) {
      return -1;
    }
    if (step > 0 ? start >= stop : start <= stop) {
      return 0;
    }
    long distance = step > 0 ? stop - start : start - stop;
    long last = Long.divideUnsigned(distance - 1, Math.abs(step));
    return last >= 0 && last < Integer.MAX_VALUE ? (int) last + 1 : -1;
  }

  /** {@code len(s)} */
  public static long len(String s) {
    return s.codePointCount(0, s.length());
  }

  public static double abs(double a) {
    return Math.abs(a);
  }

  public static Object abs(long a) {
    return a == Long.MIN_VALUE ? Ops.neg(a) : (Object) Math.abs(a);
  }

  public static long min(long a, long b) {
    return Math.min(a, b);
  }

  public static long max(long a, long b) {
    return Math.max(a, b);
  }

  /** {@code min(a, b)}: the first unless the second is less. */
  public static double min(double a, double b) {
    return b < a ? b : a;
  }

  /** {@code max(a, b)}: the first unless the second is greater. */
  public static double max(double a, double b) {
    return b > a ? b : a;
  }

  public static double toFloat(long a) {
    return (double) a;
  }

  public static double same(double a) {
    return a;
  }

  public static long same(long a) {
    return a;
  }

  public static String same(String a) {
    return a;
  }

  /** {@code int(a)} */
  public static Object toInt(double a) {
    if (a > -0x1p63 && a < 0x1p63) {
      return (long) a;
    }
    return Calls.call1(Types.INT, a);
  }

  public static boolean toBool(long a) {
    return a != 0;
  }

  public static String str(long a) {
    return Long.toString(a);
  }

  /** {@code ord(s)} */
  public static long ord(String s) {
    if (s.length() == 1) {
      return s.charAt(0);
    }
    return (Long) Calls.call1(Names.builtin("ord"), s);
  }

  /** {@code chr(a)} */
  public static String chr(long a) {
    if (a >= 0 && a < 128) {
      return CHARS[(int) a];
    }
    return (String) Calls.call1(Names.builtin("chr"), a);
  }

  private static final String[] CHARS = new String[128];

  static {
    for (int i = 0; i < CHARS.length; i++) {
      CHARS[i] = String.valueOf((char) i);
    }
  }

  /** {@code list.pop()} */
  public static Object pop(PyList list) {
    return list.pop(-1);
  }

  /** {@code dict.get(key)} */
  public static Object get(PyDict dict, Object key) {
    Object v = dict.getOrNull(key);
    return v == null ? PyNone.NONE : v;
  }

  /** {@code dict.get(key, otherwise)} */
  public static Object get(PyDict dict, Object key, Object otherwise) {
    Object v = dict.getOrNull(key);
    return v == null ? otherwise : v;
  }

  /** {@code key in dict} */
  public static boolean contains(PyDict dict, Object key) {
    return dict.getOrNull(key) != null;
  }

  /** {@code set.add(item)} */
  public static void add(PySet set, Object item) {
    set.add(item);
  }

  public static boolean startsWith(String s, String prefix) {
    return s.startsWith(prefix);
  }

  public static boolean endsWith(String s, String suffix) {
    return s.endsWith(suffix);
  }
}
