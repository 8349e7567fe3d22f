package io.krait.runtime.module;

import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code typing.TypeAliasType}: what {@code type X = ...} makes. */
final class PyTypeAlias extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "typing.TypeAliasType", Types.OBJECT, "io.krait.runtime.module.TypeAliasMethods");

  final String name;
  final PyTuple parameters;
  Object value;
  boolean evaluated;

  PyTypeAlias(String name, Object value, PyTuple parameters) {
    super(TYPE);
    this.name = name;
    this.value = value;
    this.parameters = parameters;
  }
}
