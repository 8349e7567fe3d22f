package io.krait.runtime.facade;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.text.BytesLike;
import java.math.BigInteger;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Results of Python code as the Java types that a facade's signature promises. What an annotation
 * says is checked here: a result that is something else raises a TypeError rather than being taken
 * for what it is not.
 */
public final class ToJava {
  private ToJava() {}

  private static RuntimeException mismatch(Object value, String wanted) {
    return Err.typeError("result is " + Types.of(value).name + ", not " + wanted);
  }

  /** Any object; None is null, a Java function is itself again. */
  public static @Nullable Object object(Object value) {
    if (value == PyNone.NONE) {
      return null;
    }
    return value instanceof JavaCallable c ? c.function() : value;
  }

  /** An int that fits. */
  public static long toLong(Object value) {
    if (value instanceof Long v) {
      return v;
    }
    Object plain = value instanceof Boolean ? null : Convert.intOrNull(value);
    if (plain instanceof Long v) {
      return v;
    }
    if (plain instanceof BigInteger) {
      throw Err.overflowError("result does not fit a Java long");
    }
    if (value instanceof Boolean b) {
      return b ? 1 : 0;
    }
    throw mismatch(value, "int");
  }

  /** A float, or an int, which counts as one (PEP 484). */
  public static double toDouble(Object value) {
    if (value instanceof Double v) {
      return v;
    }
    if (value instanceof Boolean || value instanceof String) {
      throw mismatch(value, "float");
    }
    if (Convert.isInt(value) || Types.of(value).isSubtypeOf(Types.FLOAT)) {
      return Convert.real(value);
    }
    throw mismatch(value, "float");
  }

  public static boolean toBoolean(Object value) {
    if (value instanceof Boolean v) {
      return v;
    }
    throw mismatch(value, "bool");
  }

  /** {@code None} where nothing else is promised. */
  public static void toVoid(Object value) {
    if (value != PyNone.NONE) {
      throw mismatch(value, "None");
    }
  }

  /** {@code int | None} */
  public static @Nullable Long toLongOrNull(Object value) {
    return value == PyNone.NONE ? null : (Long) toLong(value);
  }

  /** {@code float | None} */
  public static @Nullable Double toDoubleOrNull(Object value) {
    return value == PyNone.NONE ? null : (Double) toDouble(value);
  }

  /** {@code bool | None} */
  public static @Nullable Boolean toBooleanOrNull(Object value) {
    return value == PyNone.NONE ? null : (Boolean) toBoolean(value);
  }

  public static String toText(Object value) {
    String text = Convert.strOrNull(value);
    if (text == null) {
      throw mismatch(value, "str");
    }
    return text;
  }

  public static @Nullable String toTextOrNull(Object value) {
    return value == PyNone.NONE ? null : toText(value);
  }

  /** A copy of the bytes: Python's do not change. */
  public static byte[] toBytes(Object value) {
    if (value instanceof BytesLike b) {
      return b.bytes().clone();
    }
    throw mismatch(value, "bytes");
  }

  public static byte @Nullable [] toBytesOrNull(Object value) {
    return value == PyNone.NONE ? null : toBytes(value);
  }

  /** An instance of a Java class. */
  public static Object toInstance(Object value, Class<?> type) {
    if (type.isInstance(value)) {
      return value;
    }
    throw mismatch(value, type.getSimpleName());
  }

  public static @Nullable Object toInstanceOrNull(Object value, Class<?> type) {
    return value == PyNone.NONE ? null : toInstance(value, type);
  }

  /** Any iterator. */
  public static Iterator<Object> toIterator(Object value) {
    return new PythonIterator(Iter.of(value));
  }

  public static @Nullable Iterator<Object> toIteratorOrNull(Object value) {
    return value == PyNone.NONE ? null : toIterator(value);
  }

  /** Anything that can be iterated over. */
  @SuppressWarnings("unchecked") // elements are objects
  public static Iterable<Object> toIterable(Object value) {
    return value instanceof Iterable<?> i ? (Iterable<Object>) i : new PythonIterable(value);
  }

  public static @Nullable Iterable<Object> toIterableOrNull(Object value) {
    return value == PyNone.NONE ? null : toIterable(value);
  }

  /** A callable as one of the functional interfaces of {@code java.util.function}. */
  public static Object toFunction(Object value, Class<?> type) {
    if (value instanceof JavaCallable c && type.isInstance(c.function())) {
      return c.function();
    }
    if (!io.krait.runtime.Calls.isCallable(value)) {
      throw mismatch(value, "callable");
    }
    return PythonFunction.of(value, type);
  }

  public static @Nullable Object toFunctionOrNull(Object value, Class<?> type) {
    return value == PyNone.NONE ? null : toFunction(value, type);
  }

  /** A member of a Python enum as the constant of its Java enum. */
  public static Object toConstant(Object value, Class<?> type) {
    return Enums.constant(value, type);
  }

  public static @Nullable Object toConstantOrNull(Object value, Class<?> type) {
    return value == PyNone.NONE ? null : toConstant(value, type);
  }

  /** Anything that has a protocol's members, as its interface. */
  public static Object toProtocol(Object value, Class<?> type) {
    return type.isInstance(value) ? value : ProtocolProxy.of(value, type);
  }

  public static @Nullable Object toProtocolOrNull(Object value, Class<?> type) {
    return value == PyNone.NONE ? null : toProtocol(value, type);
  }

  /** {@code str(value)}, for {@code toString}. */
  public static String show(Object value) {
    return Ops.str(value);
  }
}
