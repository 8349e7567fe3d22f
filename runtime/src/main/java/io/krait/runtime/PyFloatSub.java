package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of float. */
public class PyFloatSub implements PyObject {
  public final PyType type;
  public final double value;
  public @Nullable PyDict dict;

  public PyFloatSub(PyType type, double value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
