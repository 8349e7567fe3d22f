package io.krait.runtime.java;

import io.krait.runtime.Convert;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.text.BytesLike;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's type: which Python values it takes, how well they fit, and what they are in Java.
 * Ranks below {@link #BOXING} are for values that need no boxing or copying; smaller is better.
 */
final class JavaParameter {
  /** Says that a value does not fit. */
  static final Object UNFIT = new Object();

  private static final int BOXING = 10;
  private static final int NO = -1;

  private final Class<?> type;
  private @Nullable JavaParameter component;

  private JavaParameter(Class<?> type) {
    this.type = type;
  }

  static JavaParameter of(Class<?> type) {
    return new JavaParameter(type);
  }

  /** Java's phase of overload resolution for a rank: 0 without boxing, 1 with. */
  static int phase(int rank) {
    return rank < BOXING ? 0 : 1;
  }

  Class<?> javaClass() {
    return type;
  }

  /** The type of an array's items. */
  JavaParameter component() {
    JavaParameter c = component;
    if (c == null) {
      Class<?> item = type.getComponentType();
      if (item == null) {
        throw new IllegalStateException("no array: " + type);
      }
      c = of(item);
      component = c;
    }
    return c;
  }

  /** Whether it is a {@code float} or {@code double}. */
  boolean isFloat() {
    return type == double.class || type == float.class;
  }

  /** How well a Python value fits; negative if it does not. */
  int rank(Object o) {
    if (type.isPrimitive()) {
      return primitiveRank(o);
    }
    if (o == PyNone.NONE) {
      return 0;
    }
    if (o instanceof Long || o instanceof Double || o instanceof Boolean) {
      return boxedRank(o);
    }
    Object u = JavaValues.unwrapped(o);
    if (type.isInstance(u)) {
      return 0;
    }
    return convertedRank(o);
  }

  private int primitiveRank(Object o) {
    if (type == boolean.class) {
      return o instanceof Boolean ? 0 : NO;
    }
    if (type == char.class) {
      String s = Convert.strOrNull(o);
      return s != null && s.length() == 1 ? 2 : NO;
    }
    if (type == double.class || type == float.class) {
      int base = type == double.class ? 0 : 1;
      return JavaNumbers.isReal(o) ? base : JavaNumbers.isInt(o) ? base + 5 : NO;
    }
    if (!JavaNumbers.isInt(o) || JavaNumbers.inRange(o, type) == null) {
      return NO;
    }
    int rank = JavaNumbers.rank(type);
    return o instanceof Long ? rank : rank + 4;
  }

  private int boxedRank(Object o) {
    if (type.isInstance(o)) {
      return BOXING + (type == o.getClass() ? 0 : 2);
    }
    if (o instanceof Long) {
      return JavaNumbers.isIntBox(type) && JavaNumbers.inRange(o, type) != null
          ? BOXING + 1
          : type == BigInteger.class ? BOXING + 1 : type == Double.class ? BOXING + 3 : NO;
    }
    return o instanceof Double && type == Float.class ? BOXING + 1 : NO;
  }

  private int convertedRank(Object o) {
    String s = Convert.strOrNull(o);
    if (s != null) {
      return type.isInstance(s) ? 1 : type == Character.class && s.length() == 1 ? BOXING + 1 : NO;
    }
    if (type == Class.class && o instanceof PyType t && JavaValues.classOf(t) != null) {
      return 0;
    }
    if (o instanceof BytesLike && type == byte[].class) {
      return 2;
    }
    if (JavaLambdas.converts(o, type)) {
      return JavaLambdas.fitsCount(o, type) ? 7 : 8;
    }
    if (type.isArray()) {
      int items = JavaArrays.rank(o, this);
      return items < 0 ? NO : BOXING + 2 + items;
    }
    if (JavaNumbers.isInt(o)) {
      Object plain = Convert.intOrNull(o);
      return plain != null && type.isInstance(plain) ? BOXING + 3 : NO;
    }
    return iterableRank(o);
  }

  private int iterableRank(Object o) {
    if (type == Iterable.class || type == Collection.class) {
      return JavaIterables.isIterable(o) ? BOXING + 3 : NO;
    }
    return type == Iterator.class && JavaIterables.isIterator(o) ? BOXING + 3 : NO;
  }

  /** Whether the class of a value does not tell whether, and how well, it fits. */
  boolean dependsOnValue(Object o) {
    if (o instanceof String) {
      return type == char.class || type == Character.class;
    }
    if (o instanceof Long || o instanceof BigInteger) {
      return (type.isPrimitive() && type != long.class && JavaNumbers.isInteger(type))
          || (JavaNumbers.isIntBox(type) && type != Long.class);
    }
    return (type.isArray() && o instanceof Collection) || JavaLambdas.converts(o, type);
  }

  /** The Java value of an argument, null for None; {@link #UNFIT} if it does not fit. */
  @Nullable Object convert(Object o) {
    Object usual = usual(o);
    return usual == null ? unusual(o) : usual;
  }

  /** The values that need no look at how well they fit; null for others. */
  private @Nullable Object usual(Object o) {
    if (o instanceof Long l) {
      long v = l;
      return type == long.class || type == Object.class
          ? o
          : type == int.class && v == (int) v ? (Object) (int) v : null;
    }
    if (o instanceof Double) {
      return type == double.class || type == Object.class ? o : null;
    }
    if (o instanceof Boolean) {
      return type == boolean.class || type == Object.class ? o : null;
    }
    return o.getClass() == type || (o instanceof String && type == Object.class) ? o : null;
  }

  private @Nullable Object unusual(Object o) {
    if (rank(o) < 0) {
      return UNFIT;
    }
    if (o == PyNone.NONE) {
      return type.isInstance(o) && type != Object.class ? o : null;
    }
    if (type.isPrimitive() || JavaNumbers.isBox(type)) {
      return JavaNumbers.convert(o, type);
    }
    Object u = JavaValues.unwrapped(o);
    return type.isInstance(u) ? u : converted(o);
  }

  private Object converted(Object o) {
    String s = Convert.strOrNull(o);
    if (s != null) {
      return s;
    }
    if (type == BigInteger.class) {
      return Convert.indexBig(o);
    }
    if (type == Class.class && o instanceof PyType t) {
      Class<?> c = JavaValues.classOf(t);
      return c == null ? UNFIT : c;
    }
    if (o instanceof BytesLike b && type == byte[].class) {
      return b.bytes();
    }
    if (JavaLambdas.converts(o, type)) {
      return JavaLambdas.make(type, o);
    }
    if (type.isArray()) {
      return JavaArrays.convert(o, this);
    }
    if (type == Iterator.class) {
      return JavaIterables.iterator(o);
    }
    return type == Iterable.class || type == Collection.class
        ? JavaIterables.collection(o)
        : JavaNumbers.plain(o);
  }

  /** What is wrong with an int that is out of range, or null where it is something else. */
  @Nullable String rangeError(Object o) {
    boolean isInteger = type.isPrimitive() && JavaNumbers.isInteger(type);
    if (!JavaNumbers.isInt(o) || !(isInteger || JavaNumbers.isIntBox(type))) {
      return null;
    }
    return JavaNumbers.inRange(o, type) == null
        ? "Python int too large to convert to Java " + type.getSimpleName()
        : null;
  }
}
