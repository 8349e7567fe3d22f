package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code enum.auto()}: a value to be made by {@code _generate_next_value_}. */
final class PyAuto extends NativeObject {
  static final PyType TYPE =
      PyType.builtin("enum.auto", Types.OBJECT, "io.krait.runtime.module.AutoMethods");

  @Nullable Object value;

  PyAuto(PyType type) {
    super(type);
  }
}
