package io.krait.runtime.java;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.Types;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A callable that Java code calls: values and exceptions cross over. */
final class JavaCallback {
  /** The most arguments that the {@code run} methods pass. */
  static final int MOST = 4;

  private final Object callable;
  private final JavaParameter result;
  private final boolean isVoid;

  JavaCallback(Object callable, Method method) {
    this.callable = callable;
    this.isVoid = method.getReturnType() == void.class;
    this.result = JavaParameter.of(isVoid ? Object.class : method.getReturnType());
  }

  @Nullable Object run0() {
    return run();
  }

  @Nullable Object run1(@Nullable Object a) {
    try {
      return result(Calls.call1(callable, JavaValues.toPython(a)));
    } catch (PyBaseException e) {
      throw JavaErrors.toJava(e);
    }
  }

  @Nullable Object run2(@Nullable Object a, @Nullable Object b) {
    try {
      return result(Calls.call2(callable, JavaValues.toPython(a), JavaValues.toPython(b)));
    } catch (PyBaseException e) {
      throw JavaErrors.toJava(e);
    }
  }

  @Nullable Object run3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return run(a, b, c);
  }

  @Nullable Object run4(
      @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d) {
    return run(a, b, c, d);
  }

  /** Calls it with Java values; the result is what the interface's method gives. */
  @Nullable Object run(@Nullable Object... arguments) {
    Object[] converted = new Object[arguments.length];
    for (int i = 0; i < converted.length; i++) {
      converted[i] = JavaValues.toPython(arguments[i]);
    }
    try {
      return result(Calls.call(callable, converted, null));
    } catch (PyBaseException e) {
      throw JavaErrors.toJava(e);
    }
  }

  private @Nullable Object result(Object o) {
    return isVoid ? null : converted(o, result);
  }

  /** What a method of a certain result gives for what Python code returned. */
  static @Nullable Object result(Object o, Class<?> type) {
    return type == void.class ? null : converted(o, JavaParameter.of(type));
  }

  private static @Nullable Object converted(Object o, JavaParameter result) {
    Object v = result.convert(o);
    if (v == JavaParameter.UNFIT) {
      String range = result.rangeError(o);
      throw range != null
          ? Err.overflowError(range)
          : Err.typeError(
              "Java expects "
                  + result.javaClass().getSimpleName()
                  + " from the callable, which returned "
                  + Types.of(o).name);
    }
    return v;
  }
}
