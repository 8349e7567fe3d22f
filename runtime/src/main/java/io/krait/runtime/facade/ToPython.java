package io.krait.runtime.facade;

import io.krait.runtime.Convert;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Arguments from Java as the Python objects that they are to a compiled function. */
public final class ToPython {
  private ToPython() {}

  /**
   * Any object: null is None, the smaller numbers are int and float, a char is a str; everything
   * else is passed on as it is.
   */
  public static Object object(@Nullable Object o) {
    if (o == null) {
      return PyNone.NONE;
    }
    if (o instanceof PyObject || o instanceof String || o instanceof Long || o instanceof Double) {
      return o;
    }
    if (o instanceof Integer || o instanceof Short || o instanceof Byte) {
      return ((Number) o).longValue();
    }
    if (o instanceof Float f) {
      return f.doubleValue();
    }
    if (o instanceof Character c) {
      return String.valueOf(c.charValue());
    }
    if (o instanceof BigInteger i) {
      return Convert.pyInt(i);
    }
    if (o instanceof PythonEnum e) {
      return e.python();
    }
    return Wrapped.unwrap(o);
  }

  /** An argument that may not be null. */
  public static Object required(@Nullable Object o, String name) {
    return object(nonNull(o, name));
  }

  /** A str. */
  public static String text(@Nullable String text, String name) {
    return (String) nonNull(text, name);
  }

  /** A copy of the bytes: Python's do not change. */
  public static Object bytes(byte @Nullable [] bytes, String name) {
    return PyBytes.of(((byte[]) nonNull(bytes, name)).clone());
  }

  /** A copy of the bytes, or None. */
  public static Object bytesOrNone(byte @Nullable [] bytes) {
    return bytes == null ? PyNone.NONE : PyBytes.of(bytes.clone());
  }

  /** A functional interface's object as something that Python can call. */
  public static Object callable(@Nullable Object function, String name) {
    return JavaCallable.of(nonNull(function, name));
  }

  /** A functional interface's object as something that Python can call, or None. */
  public static Object callableOrNone(@Nullable Object function) {
    return function == null ? PyNone.NONE : JavaCallable.of(function);
  }

  private static Object nonNull(@Nullable Object o, String name) {
    if (o == null) {
      throw new NullPointerException(name);
    }
    return o;
  }

  // ---- *args

  /** {@code *args} of any objects. */
  public static PyTuple tuple(@Nullable Object[] items) {
    Object[] all = new Object[items.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = object(items[i]);
    }
    return PyTuple.of(all);
  }

  /** {@code *args: int} */
  public static PyTuple tuple(long[] items) {
    Object[] all = new Object[items.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = items[i];
    }
    return PyTuple.of(all);
  }

  /** {@code *args: float} */
  public static PyTuple tuple(double[] items) {
    Object[] all = new Object[items.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = items[i];
    }
    return PyTuple.of(all);
  }

  /** {@code *args: bool} */
  public static PyTuple tuple(boolean[] items) {
    Object[] all = new Object[items.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = items[i];
    }
    return PyTuple.of(all);
  }
}
