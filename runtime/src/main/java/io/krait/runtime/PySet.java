package io.krait.runtime;

/** A Python set. */
public class PySet implements PyObject {
  public PySet() {
    throw new UnsupportedOperationException();
  }

  public int size() {
    throw new UnsupportedOperationException();
  }

  public boolean add(Object item) {
    throw new UnsupportedOperationException();
  }

  public boolean contains(Object item) {
    throw new UnsupportedOperationException();
  }

  public boolean remove(Object item) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.SET;
  }
}
