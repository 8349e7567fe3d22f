package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of bytes. */
public class PyBytesSub extends PyBytes implements HasDict {
  public final PyType type;
  private @Nullable PyDict dict;

  public PyBytesSub(PyType type, byte[] bytes) {
    super(bytes);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
