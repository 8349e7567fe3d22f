package io.krait.runtime;

/** A Python tuple. */
public class PyTuple implements PyObject {
  // Takes the array over.
  public static PyTuple of(Object... items) {
    throw new UnsupportedOperationException();
  }

  public int size() {
    throw new UnsupportedOperationException();
  }

  public Object get(int index) {
    throw new UnsupportedOperationException();
  }

  public Object[] items() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.TUPLE;
  }
}
