package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code warnings.catch_warnings}. */
final class PyCatchWarnings extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "warnings.catch_warnings", Types.OBJECT, "io.krait.runtime.module.CatchWarningsMethods");

  boolean record;
  String action = "";
  Warnings.@Nullable State before;

  PyCatchWarnings(PyType type) {
    super(type);
  }
}
