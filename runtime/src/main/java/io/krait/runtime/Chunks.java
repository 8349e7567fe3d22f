package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Variables of functions too large for one Java method, which are compiled to several that share
 * arrays of variables. Also small tests that compiled code makes.
 */
public final class Chunks {
  private Chunks() {}

  public static void put(@Nullable Object value, @Nullable Object[] variables, int index) {
    variables[index] = value;
  }

  public static void put(long value, long[] variables, int index) {
    variables[index] = value;
  }

  public static void put(double value, long[] variables, int index) {
    variables[index] = Double.doubleToRawLongBits(value);
  }

  public static void put(int value, long[] variables, int index) {
    variables[index] = value;
  }

  /** Whether a value is an instance of that very class. */
  public static boolean isExactly(@Nullable Object value, Class<?> javaClass) {
    return value != null && value.getClass() == javaClass;
  }
}
