package io.krait.runtime.java;

import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyStrSub;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that cross between Java and Python. */
public final class JavaValues {
  private static final Map<PyType, Class<?>> CLASSES =
      Map.of(
          Types.STR, String.class,
          Types.INT, Long.class,
          Types.FLOAT, Double.class,
          Types.BOOL, Boolean.class,
          Types.OBJECT, Object.class,
          Types.LIST, java.util.List.class,
          Types.DICT, Map.class,
          Types.SET, java.util.Set.class);

  private JavaValues() {}

  /** A Java value as Python has it: null is None, all integers are int, a char is a str. */
  public static Object toPython(@Nullable Object o) {
    if (o instanceof String || o instanceof Long || o instanceof PyObject) {
      return o;
    }
    if (o == null) {
      return PyNone.NONE;
    }
    if (o instanceof Number || o instanceof Character) {
      Object n = JavaNumbers.toPython(o);
      return n == null ? o : n;
    }
    return o instanceof Throwable t ? JavaErrors.wrapped(t) : o;
  }

  /** What Java code gets for a Python value where anything is allowed: None is null. */
  public static @Nullable Object toJava(Object o) {
    return o == PyNone.NONE ? null : unwrapped(o);
  }

  /** The Java object itself: of an exception that stands for a Java one, that one. */
  static Object unwrapped(Object o) {
    if (o instanceof PyBaseException e) {
      Throwable t = e.javaThrowable();
      return t == null ? o : t;
    }
    return o instanceof PyStrSub s ? s.value : o;
  }

  /** The Java class that a class is, or stands for; null if there is none. */
  static @Nullable Class<?> classOf(PyType t) {
    return t instanceof JavaType j ? j.javaClass() : CLASSES.get(t);
  }
}
