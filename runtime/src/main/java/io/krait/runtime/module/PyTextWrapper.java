package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code textwrap.TextWrapper}. */
final class PyTextWrapper extends NativeObject {
  static final PyType TYPE =
      PyType.builtin(
          "textwrap.TextWrapper", Types.OBJECT, "io.krait.runtime.module.TextWrapperMethods");

  PyTextWrapper(PyType type) {
    super(type);
  }

  /** The wrapping that the attributes say. */
  TextWrapping wrapping() {
    TextWrapping made = new TextWrapping();
    TextwrapModule.options(made, dict());
    return made;
  }
}
