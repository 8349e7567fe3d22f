package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A traceback object: one frame, and the rest of the way down to where the exception was raised. */
public final class PyTraceback implements PyObject {
  final PyCode code;
  final int position;
  @Nullable PyTraceback next;

  PyTraceback(PyCode code, int position, @Nullable PyTraceback next) {
    this.code = code;
    this.position = position;
    this.next = next;
  }

  /** The traceback of an exception, outermost frame first; null where it was not raised yet. */
  static @Nullable PyTraceback of(PyBaseException e) {
    PyTraceback t = e.earlier;
    for (int i = 0; i < e.depth(); i++) {
      t = new PyTraceback(e.codeAt(i), e.positionAt(i), t);
    }
    return t;
  }

  int line() {
    return code.position(position).line();
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }
}
