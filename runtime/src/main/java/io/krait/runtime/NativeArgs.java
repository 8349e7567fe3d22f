package io.krait.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Converts the arguments of native functions to Java parameter types; called by generated {@link
 * NativeBody} classes. {@code index} counts Java parameters from 0.
 */
public final class NativeArgs {
  private NativeArgs() {}

  /** For a {@code long} parameter: any {@code __index__}. */
  public static long index(@Nullable Object o, NativeBody body, int index) {
    return o instanceof Long l ? l : Convert.index(present(o, body, index));
  }

  /** For an {@code int} parameter: any {@code __index__} in the range of a C int. */
  public static int int32(@Nullable Object o, NativeBody body, int index) {
    long v = index(o, body, index);
    if (v != (int) v) {
      throw Err.overflowError(
          v > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
    }
    return (int) v;
  }

  /** For a {@code double} parameter: any real number. */
  public static double real(@Nullable Object o, NativeBody body, int index) {
    return o instanceof Double d ? d : Convert.real(present(o, body, index));
  }

  /** For a {@code boolean} parameter: any truth value. */
  public static boolean truth(@Nullable Object o, NativeBody body, int index) {
    return o instanceof Boolean b ? b : Ops.truth(present(o, body, index));
  }

  /** For a {@code String} parameter: a str. */
  public static @Nullable String str(@Nullable Object o, NativeBody body, int index) {
    if (o == null || o instanceof String) {
      return (String) o;
    }
    String s = Convert.strOrNull(o);
    if (s == null) {
      throw NativeErrors.badArgument(body.function(), index, "str", o);
    }
    return s;
  }

  /** For a {@code BigInteger} parameter: any {@code __index__}. */
  public static @Nullable BigInteger big(@Nullable Object o, NativeBody body, int index) {
    return o == null ? null : Convert.indexBig(o);
  }

  /** For a parameter of any other class. */
  public static @Nullable Object instance(
      @Nullable Object o, Class<?> wanted, NativeBody body, int index) {
    if (o == null || wanted.isInstance(o)) {
      return o;
    }
    throw NativeErrors.badInstance(body.function(), index, wanted, o);
  }

  private static Object present(@Nullable Object o, NativeBody body, int index) {
    if (o == null) {
      throw new IllegalStateException(
          "parameter " + index + " of " + body.function().name() + " has no value");
    }
    return o;
  }
}
