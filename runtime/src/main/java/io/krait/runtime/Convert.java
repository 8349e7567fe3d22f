package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Conversions between Python values and Java ones, with CPython's errors. */
public final class Convert {
  private Convert() {}

  // A Java int or BigInteger as a normalised Python int.
  public static Object pyInt(java.math.BigInteger v) {
    throw new UnsupportedOperationException();
  }

  // The int value of a Long, BigInteger, Boolean or int subclass, else null.
  public static java.math.@Nullable BigInteger bigOrNull(Object o) {
    throw new UnsupportedOperationException();
  }

  // __index__ as long; OverflowError message as CPython's for ssize_t.
  public static long index(Object o) {
    throw new UnsupportedOperationException();
  }

  // a sequence index: IndexError "cannot fit 'int' into an index-sized integer"
  public static long seqIndex(Object o) {
    throw new UnsupportedOperationException();
  }

  public static double real(Object o) {
    throw new UnsupportedOperationException();
  }

  public static boolean isInt(Object o) {
    throw new UnsupportedOperationException();
  }

  public static boolean isStr(Object o) {
    throw new UnsupportedOperationException();
  }

  // The String of a str or str subclass, else null.
  public static @Nullable String strOrNull(Object o) {
    throw new UnsupportedOperationException();
  }

}
