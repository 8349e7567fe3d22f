package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of bytearray. */
public class PyByteArraySub extends PyByteArray implements HasDict {
  public final PyType type;
  private @Nullable PyDict dict;

  public PyByteArraySub(PyType type, byte[] bytes) {
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
