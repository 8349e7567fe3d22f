package io.krait.runtime;

/** What the class-level annotation of a built-in type says: its module and documentation. */
record NativeHeader(String module, String doc) {
  private static final NativeHeader PLAIN = new NativeHeader("builtins", "");

  static NativeHeader of(PyType type) {
    type.own("__doc__");
    NativeHeader h = type.header;
    return h == null ? PLAIN : h;
  }
}
