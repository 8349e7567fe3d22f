package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code contextvars.Token}: what a variable had before it was set. */
final class PyContextToken implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "_contextvars.Token", Types.OBJECT, "io.krait.runtime.module.ContextTokenMethods");

  /** {@code Token.MISSING}. */
  static final Object MISSING = new Missing();

  final PyContext context;
  final PyContextVar variable;
  final @Nullable Object old;
  boolean used;

  PyContextToken(PyContext context, PyContextVar variable, @Nullable Object old) {
    this.context = context;
    this.variable = variable;
    this.old = old;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private static final class Missing implements PyObject {
    private static final PyType MISSING_TYPE =
        PyType.builtin(
            "Token.MISSING", Types.OBJECT, "io.krait.runtime.module.ContextMissingMethods");

    @Override
    public PyType type() {
      return MISSING_TYPE;
    }
  }
}
