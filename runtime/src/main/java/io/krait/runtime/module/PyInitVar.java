package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code dataclasses.InitVar[int]}. */
final class PyInitVar implements PyObject {
  static final PyType TYPE =
      PyType.builtin("dataclasses.InitVar", Types.OBJECT, "io.krait.runtime.module.InitVarMethods");

  final Object of;

  PyInitVar(Object of) {
    this.of = of;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
