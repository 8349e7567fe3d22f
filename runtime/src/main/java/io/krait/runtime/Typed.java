package io.krait.runtime;

import io.krait.runtime.container.StrIterator;

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

  public static String str(double a) {
    return Ops.str(a);
  }

  public static String str(boolean a) {
    return a ? "True" : "False";
  }

  /** {@code a + b + c} */
  public static String concat(String a, String b, String c) {
    return a + b + c;
  }

  /** {@code a + b + c + d} */
  public static String concat(String a, String b, String c, String d) {
    return a + b + c + d;
  }

  public static PyTuple pair(Object a, Object b) {
    return PyTuple.of(a, b);
  }

  /** Whether a str is one character of the BMP. */
  public static boolean isChar(String s, int c) {
    return s.length() == 1 && s.charAt(0) == c;
  }

  /** The character that begins at an index of Java's, as a str. */
  public static String character(String s, int index) {
    char c = s.charAt(index);
    return StrIterator.character(c < 256 ? c : s.codePointAt(index));
  }

  /** The index of Java's of the character behind the one at an index. */
  public static int behind(String s, int index) {
    char c = s.charAt(index);
    return c < Character.MIN_HIGH_SURROGATE
        ? index + 1
        : index + Character.charCount(s.codePointAt(index));
  }

  /**
   * {@code int(s)}
   *
   * @throws PyBaseException ValueError
   */
  public static Object toInt(String s) {
    int n = s.length();
    int i = n > 1 && s.charAt(0) == '-' ? 1 : 0;
    if (n - i > 18 || n == 0) {
      return Calls.call1(Types.INT, s);
    }
    long value = 0;
    for (int at = i; at < n; at++) {
      int digit = s.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return Calls.call1(Types.INT, s);
      }
      value = value * 10 + digit;
    }
    return i == 0 ? value : -value;
  }

  /**
   * {@code float(s)}
   *
   * @throws PyBaseException ValueError
   */
  public static double toFloat(String s) {
    return (Double) Calls.call1(Types.FLOAT, s);
  }

  /** {@code set(iterable)} */
  public static PySet set(Object iterable) {
    PySet set = new PySet();
    set.update(iterable);
    return set;
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

  /** {@code item in set} */
  public static boolean contains(PySet set, Object item) {
    return set.contains(item);
  }

  /** {@code part in text} */
  public static boolean contains(String text, String part) {
    return text.contains(part);
  }

  public static boolean startsWith(String s, String prefix) {
    return s.startsWith(prefix);
  }

  public static boolean endsWith(String s, String suffix) {
    return s.endsWith(suffix);
  }
}
