package io.krait.runtime;

/** What is left of a frame in a traceback: its code and line. */
final class PyFrame implements PyObject {
  final PyTraceback traceback;

  PyFrame(PyTraceback traceback) {
    this.traceback = traceback;
  }

  @Override
  public PyType type() {
    return Types.FRAME;
  }
}
