package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code struct.Struct}: a format, parsed once. */
final class PyStruct extends NativeObject {
  static final PyType TYPE =
      PyType.builtin("_struct.Struct", Types.OBJECT, "io.krait.runtime.module.StructMethods");

  final Object text;
  final StructFormat format;

  PyStruct(PyType type, Object text) {
    super(type);
    this.text = text;
    this.format = StructModule.format(text);
  }
}
