package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of dict, and of the dicts of {@code collections}. */
public class PyDictSub extends PyDict implements HasDict {
  private final PyType type;
  private @Nullable PyDict dict;

  public PyDictSub(PyType type) {
    this.type = type;
  }

  @Override
  public Object missing(Object key) {
    if (type.lookup("__missing__") == null) {
      throw Err.keyError(key);
    }
    return Calls.callMethod1(this, "__missing__", key);
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
