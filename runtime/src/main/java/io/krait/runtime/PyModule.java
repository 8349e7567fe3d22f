package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A Python module. */
public class PyModule implements PyObject {
  public PyModule(String name) {
    throw new UnsupportedOperationException();
  }

  public String name() {
    throw new UnsupportedOperationException();
  }

  public @Nullable Object getOrNull(String attribute) {
    throw new UnsupportedOperationException();
  }

  public void set(String attribute, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.MODULE;
  }
}
