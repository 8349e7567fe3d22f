package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A traceback object: one frame, and the rest of the way down to where the exception was raised.
 */
public final class PyTraceback implements PyObject {
  final PyCode code;
  final int position;
  @Nullable PyTraceback next;

  PyTraceback(PyCode code, int position, @Nullable PyTraceback next) {
    this.code = code;
    this.position = position;
    this.next = next;
  }

  int line() {
    return code.position(position).line();
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }
}
