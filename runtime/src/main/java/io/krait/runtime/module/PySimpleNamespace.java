package io.krait.runtime.module;

import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code types.SimpleNamespace}: an object that is its attributes. */
public final class PySimpleNamespace implements HasDict {
  public static final PyType TYPE =
      PyType.builtin(
          "types.SimpleNamespace", Types.OBJECT, "io.krait.runtime.module.SimpleNamespaceMethods");

  private final PyType type;
  private @Nullable PyDict dict;

  PySimpleNamespace(PyType type, PyDict attributes) {
    this.type = type;
    this.dict = attributes;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
