package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of int; its value is a Long or a BigInteger. */
public class PyIntSub implements PyObject {
  public final PyType type;
  public final Object value;
  public @Nullable PyDict dict;

  public PyIntSub(PyType type, Object value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
