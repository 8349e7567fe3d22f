package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.ContextVar}. */
final class PyContextVar implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "_contextvars.ContextVar", Types.OBJECT, "io.krait.runtime.module.ContextVarMethods");

  final String name;
  final @Nullable Object otherwise;

  PyContextVar(String name, @Nullable Object otherwise) {
    this.name = name;
    this.otherwise = otherwise;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
