package io.krait.runtime;

import io.krait.runtime.java.JavaErrors;

/**
 * Python exceptions for exceptions of Java code. With {@code -Dkrait.java=true} each one's Java
 * stack is printed when it is converted.
 */
final class ForeignErrors {
  private ForeignErrors() {}

  static PyBaseException convert(Throwable t) {
    if (Boolean.getBoolean("krait.java")) {
      t.printStackTrace();
    }
    return JavaErrors.wrapped(t);
  }
}
