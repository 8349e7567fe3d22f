package io.krait.runtime.java;

import io.krait.runtime.module.PyAlias;

/** What compiled code asks before it calls a Java method itself. */
public final class JavaSites {
  private JavaSites() {}

  /** Whether an object is the type object of a Java class, perhaps with type arguments. */
  public static boolean isClass(Object o, Class<?> c) {
    Object origin = o instanceof PyAlias a ? a.origin() : o;
    return origin instanceof JavaType t && t.javaClass() == c;
  }

  /** Whether an int is in the range of Java's {@code int}. */
  public static boolean isInt(long value) {
    return value == (int) value;
  }
}
