package io.krait.runtime;

/** A slice object. */
public class PySlice implements PyObject {
  public PySlice(Object start, Object stop, Object step) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.SLICE;
  }
}
