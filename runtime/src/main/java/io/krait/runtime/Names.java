package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Lookup of global names. */
public final class Names {
  private Names() {}

  // The value of a global, else the builtin of that name, else NameError.
  public static Object global(Global cell) {
    throw new UnsupportedOperationException();
  }

  public static Object builtin(String name) {
    throw new UnsupportedOperationException();
  }

  public static void delGlobal(Global cell) {
    throw new UnsupportedOperationException();
  }

  // UnboundLocalError / NameError of CPython
  public static PyBaseException unboundLocal(String name) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException unboundFree(String name) {
    throw new UnsupportedOperationException();
  }

}
