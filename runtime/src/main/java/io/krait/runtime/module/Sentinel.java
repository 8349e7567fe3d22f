package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** The nameless values of dataclasses. */
final class Sentinel implements PyObject {
  static final Sentinel MISSING = new Sentinel("dataclasses._MISSING_TYPE", "");
  static final Sentinel KW_ONLY = new Sentinel("dataclasses._KW_ONLY_TYPE", "");

  /** Stands as the default of a parameter whose field has a factory. */
  static final Sentinel FACTORY =
      new Sentinel(
          "dataclasses._HAS_DEFAULT_FACTORY_CLASS", "io.krait.runtime.module.FactoryMethods");

  private final PyType type;

  private Sentinel(String name, String members) {
    type = PyType.builtin(name, Types.OBJECT, members);
  }

  @Override
  public PyType type() {
    return type;
  }
}
