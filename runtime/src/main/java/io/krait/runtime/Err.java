package io.krait.runtime;

/** Makes the exceptions that the runtime raises: {@code throw Err.typeError(...)}. */
public final class Err {
  private Err() {}

  public static PyBaseException typeError(String message) {
    return of(Exceptions.TYPE_ERROR, message);
  }

  public static PyBaseException valueError(String message) {
    return of(Exceptions.VALUE_ERROR, message);
  }

  public static PyBaseException indexError(String message) {
    return of(Exceptions.INDEX_ERROR, message);
  }

  public static PyBaseException attributeError(String message) {
    return of(Exceptions.ATTRIBUTE_ERROR, message);
  }

  /** With the object and the attribute's name, for suggestions. */
  static PyBaseException attributeError(String message, Object object, String name) {
    PyBaseException e = of(Exceptions.ATTRIBUTE_ERROR, message);
    e.setField(0, name);
    e.setField(1, object);
    return e;
  }

  public static PyBaseException nameError(String message) {
    return of(Exceptions.NAME_ERROR, message);
  }

  public static PyBaseException zeroDivisionError(String message) {
    return of(Exceptions.ZERO_DIVISION_ERROR, message);
  }

  public static PyBaseException overflowError(String message) {
    return of(Exceptions.OVERFLOW_ERROR, message);
  }

  public static PyBaseException runtimeError(String message) {
    return of(Exceptions.RUNTIME_ERROR, message);
  }

  public static PyBaseException notImplementedError(String message) {
    return of(Exceptions.NOT_IMPLEMENTED_ERROR, message);
  }

  public static PyBaseException assertionError(String message) {
    return of(Exceptions.ASSERTION_ERROR, message);
  }

  public static PyBaseException importError(String message) {
    return of(Exceptions.IMPORT_ERROR, message);
  }

  public static PyBaseException moduleNotFoundError(String message) {
    return of(Exceptions.MODULE_NOT_FOUND_ERROR, message);
  }

  public static PyBaseException recursionError(String message) {
    return of(Exceptions.RECURSION_ERROR, message);
  }

  public static PyBaseException eOFError(String message) {
    return of(Exceptions.EOF_ERROR, message);
  }

  public static PyBaseException keyError(Object key) {
    return of(Exceptions.KEY_ERROR, key);
  }

  public static PyBaseException stopIteration(Object value) {
    return value == PyNone.NONE
        ? of(Exceptions.STOP_ITERATION)
        : of(Exceptions.STOP_ITERATION, value);
  }

  /** An exception of a class that is written in Java, about to be raised. */
  public static PyBaseException of(PyType type, Object... args) {
    PyBaseException e = new PyBaseException(type, PyTuple.of(args));
    ExceptionFields.fromArguments(e);
    Handled.setContext(e);
    return e;
  }
}
