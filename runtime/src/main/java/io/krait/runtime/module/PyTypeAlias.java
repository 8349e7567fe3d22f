package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code typing.TypeAliasType}: what {@code type X = ...} makes. */
public final class PyTypeAlias extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "typing.TypeAliasType", Types.OBJECT, "io.krait.runtime.module.TypeAliasMethods");

  final String name;
  final PyTuple parameters;
  private Object value;
  private boolean lazy;

  PyTypeAlias(String name, Object value, PyTuple parameters) {
    super(TYPE);
    this.name = name;
    this.value = value;
    this.parameters = parameters;
  }

  /** What a type statement makes: {@code thunk} is called when the value is asked for. */
  public static PyTypeAlias statement(
      String name, Object thunk, PyTuple parameters, PyModule module) {
    PyTypeAlias made = new PyTypeAlias(name, thunk, parameters);
    made.lazy = true;
    made.dict().putStr("__module__", module.name());
    return made;
  }

  Object value() {
    if (lazy) {
      value = Calls.call0(value);
      lazy = false;
    }
    return value;
  }
}
