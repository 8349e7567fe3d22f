package io.krait.runtime;

/** What wrappers of functions copy from them. */
final class Wrapping {
  private static final String[] NAMES = {
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
  };

  private Wrapping() {}

  static void copyAttributes(Object function, PyDict to) {
    for (String n : NAMES) {
      Object v = Attrs.getOrNull(function, n);
      if (v != null) {
        to.putStr(n, v);
      }
    }
  }
}
