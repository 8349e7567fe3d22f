package io.krait.runtime;

/** A Python frozenset. */
public class PyFrozenSet implements PyObject {
  public static PyFrozenSet of(Object iterable) {
    throw new UnsupportedOperationException();
  }

  public int size() {
    throw new UnsupportedOperationException();
  }

  public boolean contains(Object item) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.FROZENSET;
  }
}
