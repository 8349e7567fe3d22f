package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of str. */
public class PyStrSub implements PyObject {
  public final PyType type;
  public final String value;
  public @Nullable PyDict dict;

  public PyStrSub(PyType type, String value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
