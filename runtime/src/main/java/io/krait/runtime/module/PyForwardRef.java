package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code typing.ForwardRef}: a type named by a string. */
final class PyForwardRef implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "typing.ForwardRef", Types.OBJECT, "io.krait.runtime.module.ForwardRefMethods");

  final String text;

  PyForwardRef(String text) {
    this.text = text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PyForwardRef pyForwardRef && pyForwardRef.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
