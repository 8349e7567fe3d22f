package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Python exceptions for exceptions of Java code. With {@code -Dkrait.java=true} each one's Java
 * stack is printed when it is converted.
 */
final class ForeignErrors {
  private ForeignErrors() {}

  static PyBaseException convert(Throwable t) {
    String message = t.getMessage();
    PyBaseException e = Err.of(typeOf(t), t.getClass().getName() + detail(message));
    e.javaCause = t;
    if (Boolean.getBoolean("krait.java")) {
      t.printStackTrace();
    }
    return e;
  }

  private static String detail(@Nullable String message) {
    return message == null ? "" : ": " + message;
  }

  private static PyType typeOf(Throwable t) {
    if (t instanceof java.io.IOException || t instanceof java.io.UncheckedIOException) {
      return Exceptions.OS_ERROR;
    }
    if (t instanceof ArithmeticException) {
      return Exceptions.ARITHMETIC_ERROR;
    }
    if (t instanceof IndexOutOfBoundsException) {
      return Exceptions.INDEX_ERROR;
    }
    if (t instanceof IllegalArgumentException) {
      return Exceptions.VALUE_ERROR;
    }
    if (t instanceof ClassCastException || t instanceof NullPointerException) {
      return Exceptions.TYPE_ERROR;
    }
    return Exceptions.RUNTIME_ERROR;
  }
}
