package io.krait.runtime;

/** A Python bytes object. */
public class PyBytes implements PyObject {
  // Takes the array over.
  public static PyBytes of(byte[] bytes) {
    throw new UnsupportedOperationException();
  }

  public byte[] bytes() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.BYTES;
  }
}
