package io.krait.runtime;

/** {@code list[int]} and {@code int | str}: made by the modules types and typing. */
final class GenericAliases {
  private GenericAliases() {}

  static Object of(PyType origin, Object arguments) {
    return Calls.call2(Attrs.get(Imports.load("types"), "GenericAlias"), origin, arguments);
  }

  static Object union(Object a, Object b) {
    Object make = Attrs.getOrNull(Imports.load("types"), "_make_union");
    return make == null ? PyNone.NOT_IMPLEMENTED : Calls.call2(make, a, b);
  }
}
