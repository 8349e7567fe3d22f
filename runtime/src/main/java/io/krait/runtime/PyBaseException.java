package io.krait.runtime;

/** A Python exception: the object and the Java throwable are one. Stackless. */
public class PyBaseException extends RuntimeException implements PyObject {
  private static final long serialVersionUID = 1L;

  private final transient PyType type;

  public PyBaseException(PyType type) {
    super(null, null, false, false);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }
}
