package io.krait.runtime.java;

import io.krait.runtime.Convert;
import io.krait.runtime.PyFloatSub;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Python's numbers and texts as Java's primitive types and their boxes. */
final class JavaNumbers {
  private static final List<Class<?>> INTEGERS =
      List.of(long.class, int.class, short.class, byte.class);
  private static final List<Class<?>> BOXES =
      List.of(Long.class, Integer.class, Short.class, Byte.class);

  private JavaNumbers() {}

  static boolean isInt(Object o) {
    return !(o instanceof Boolean) && Convert.intOrNull(o) != null;
  }

  static boolean isReal(Object o) {
    return o instanceof Double || o instanceof PyFloatSub;
  }

  static boolean isInteger(Class<?> primitive) {
    return INTEGERS.contains(primitive);
  }

  static boolean isIntBox(Class<?> c) {
    return BOXES.contains(c);
  }

  static boolean isBox(Class<?> c) {
    return isIntBox(c)
        || c == Double.class
        || c == Float.class
        || c == Character.class
        || c == Boolean.class;
  }

  /** How well an int fits: a long best, a byte least. */
  static int rank(Class<?> integer) {
    return INTEGERS.indexOf(integer);
  }

  /** The value as the integer type's box; null if it is out of range. */
  static @Nullable Object inRange(Object o, Class<?> type) {
    Object plain = Convert.intOrNull(o);
    if (!(plain instanceof Long l)) {
      return null;
    }
    long v = l;
    if (type == long.class || type == Long.class) {
      return l;
    }
    if (type == int.class || type == Integer.class) {
      return v == (int) v ? (Object) (int) v : null;
    }
    if (type == short.class || type == Short.class) {
      return v == (short) v ? (Object) (short) v : null;
    }
    return v == (byte) v ? (Object) (byte) v : null;
  }

  /** The box of a primitive type, or the boxed value, for a value that fits. */
  static Object convert(Object o, Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return o;
    }
    if (type == char.class || type == Character.class) {
      return String.valueOf(Convert.strOrNull(o)).charAt(0);
    }
    if (type == double.class || type == Double.class) {
      return Convert.real(o);
    }
    if (type == float.class || type == Float.class) {
      return (float) Convert.real(o);
    }
    Object v = inRange(o, type);
    return v == null ? JavaParameter.UNFIT : v;
  }

  /** The plain value of an instance of a subclass of int or float. */
  static Object plain(Object o) {
    Object i = Convert.intOrNull(o);
    return i != null ? i : o instanceof PyFloatSub f ? (Object) f.value : o;
  }

  /** A Java number that Python has no class for, as Python has it; else null. */
  static @Nullable Object toPython(Object o) {
    if (o instanceof Integer || o instanceof Short || o instanceof Byte) {
      return ((Number) o).longValue();
    }
    if (o instanceof Float f) {
      return f.doubleValue();
    }
    if (o instanceof Character c) {
      return String.valueOf(c.charValue());
    }
    return o instanceof BigInteger b ? Convert.pyInt(b) : null;
  }
}
