package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A traceback object: one frame, and the rest of the way down to where the exception was raised.
 */
public final class PyTraceback implements PyObject {
  final PyCode code;
  final int position;
  @Nullable PyTraceback next;
  private @Nullable PyFrame frame;
  private int line = -1;

  PyTraceback(PyCode code, int position, @Nullable PyTraceback next) {
    this.code = code;
    this.position = position;
    this.next = next;
  }

  PyFrame frame() {
    PyFrame f = frame;
    if (f == null) {
      f = PyFrame.of(this);
      frame = f;
    }
    return f;
  }

  /** Where it is said to be, made by Python code. */
  void place(PyFrame at, int atLine) {
    frame = at;
    line = atLine;
  }

  /** As an offset of instructions, two bytes each. */
  long lasti() {
    return position < 0 ? -1 : 2L * position;
  }

  int line() {
    return line >= 0 ? line : code.position(position).line();
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }
}
