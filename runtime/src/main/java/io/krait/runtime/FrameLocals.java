package io.krait.runtime;

/**
 * {@code f_locals} of a function's frame. Its variables live where only compiled code sees them.
 */
final class FrameLocals implements PyObject {
  static final PyType TYPE =
      PyType.builtin("FrameLocalsProxy", Types.OBJECT, "io.krait.runtime.FrameLocalsMethods");

  final PyFrame frame;

  FrameLocals(PyFrame frame) {
    this.frame = frame;
  }

  PyBaseException unseen() {
    return Err.notImplementedError(
        "the variables of " + frame.code.qualname + "() cannot be seen through its frame");
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
