package io.krait.runtime;

import io.krait.runtime.module.PyAlias;
import io.krait.runtime.module.PyUnion;

/** {@code list[int]} and {@code int | str}. */
final class GenericAliases {
  private GenericAliases() {}

  static Object of(PyType origin, Object arguments) {
    return PyAlias.of(origin, arguments);
  }

  static Object union(Object a, Object b) {
    return PyUnion.or(a, b);
  }
}
