package io.krait.runtime.java;

import io.krait.runtime.PyNone;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overload that a call means, for arguments of certain classes. */
final class JavaTarget {
  private final List<JavaOverload> candidates;
  private final JavaOverload overload;
  private final boolean spread;
  private final Class<?>[] classes;
  private final boolean general;

  /**
   * Made by {@link JavaChoice}.
   *
   * @param general whether the classes of the arguments alone decide
   */
  JavaTarget(
      List<JavaOverload> candidates,
      JavaOverload overload,
      boolean spread,
      Object[] arguments,
      boolean general) {
    this.candidates = candidates;
    this.overload = overload;
    this.spread = spread;
    this.general = general;
    classes = new Class<?>[arguments.length];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = arguments[i].getClass();
    }
  }

  boolean mayBeRemembered() {
    return general;
  }

  boolean matches(List<JavaOverload> from, Object[] arguments) {
    if (candidates != from || classes.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < classes.length; i++) {
      if (arguments[i].getClass() != classes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The arguments as Java values; null if a value does not fit, as an int that is too large. */
  Object @Nullable [] convert(Object[] arguments) {
    if (!spread) {
      return convertAll(arguments);
    }
    int fixed = overload.parameterCount() - 1;
    Object[] values = new Object[overload.parameterCount()];
    for (int i = 0; i < fixed; i++) {
      Object v = overload.parameter(i, false).convert(arguments[i]);
      if (v == JavaParameter.UNFIT) {
        return null;
      }
      values[i] = v;
    }
    return collect(arguments, fixed, values);
  }

  // The array itself where all values stay as they are, as most do.
  private Object @Nullable [] convertAll(Object[] arguments) {
    Object[] values = arguments;
    for (int i = 0; i < arguments.length; i++) {
      Object v = overload.parameter(i, false).convert(arguments[i]);
      if (v == JavaParameter.UNFIT) {
        return null;
      }
      if (v != arguments[i]) {
        values = values == arguments ? arguments.clone() : values;
        values[i] = v;
      }
    }
    return values;
  }

  private Object @Nullable [] collect(Object[] arguments, int fixed, Object[] values) {
    JavaParameter each = overload.parameter(fixed, true);
    Object rest = Array.newInstance(each.javaClass(), arguments.length - fixed);
    for (int i = fixed; i < arguments.length; i++) {
      Object v = each.convert(arguments[i]);
      if (v == JavaParameter.UNFIT) {
        return null;
      }
      Array.set(rest, i - fixed, v);
    }
    values[fixed] = rest;
    return values;
  }

  Object invoke(@Nullable Object self, Object[] values) {
    try {
      Object result = overload.invoke(self, values);
      return result == null ? PyNone.NONE : JavaValues.toPython(result);
    } catch (Throwable t) {
      throw JavaErrors.thrown(t);
    }
  }
}
