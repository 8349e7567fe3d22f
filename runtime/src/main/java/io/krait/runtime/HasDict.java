package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An object that may have an attribute dictionary: instances of user classes, functions,
 * exceptions.
 */
public interface HasDict extends PyObject {
  /** The attribute dictionary, or null while none was needed. */
  @Nullable PyDict dictOrNull();

  /** Replaces the attribute dictionary. */
  void setDict(@Nullable PyDict dict);

  /** The attribute dictionary, made when it was missing. */
  default PyDict dict() {
    PyDict d = dictOrNull();
    if (d == null) {
      d = new PyDict();
      setDict(d);
    }
    return d;
  }
}
