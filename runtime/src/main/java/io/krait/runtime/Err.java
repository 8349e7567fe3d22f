package io.krait.runtime;

/** Makes the exceptions that the runtime raises: {@code throw Err.typeError(...)}. */
public final class Err {
  private Err() {}

  public static PyBaseException typeError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException valueError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException indexError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException attributeError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException nameError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException zeroDivisionError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException overflowError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException runtimeError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException notImplementedError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException assertionError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException importError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException moduleNotFoundError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException recursionError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException eOFError(String message) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException keyError(Object key) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException stopIteration(Object value) {
    throw new UnsupportedOperationException();
  }

  public static PyBaseException of(PyType type, Object... args) {
    throw new UnsupportedOperationException();
  }

}
