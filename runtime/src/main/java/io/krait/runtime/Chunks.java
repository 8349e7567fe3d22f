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

  public static Object[] objects(int length) {
    return new Object[length];
  }

  public static Cell[] cells(int length) {
    return new Cell[length];
  }

  /** A number kept in a table that is a string. */
  public static int number(String table, int index) {
    return table.charAt(index);
  }

  /** Whether a value is an instance of that very class. */
  public static boolean isExactly(@Nullable Object value, Class<?> javaClass) {
    return value != null && value.getClass() == javaClass;
  }
}
