package io.krait.runtime.text;

import io.krait.runtime.PyObject;

/** An object that has bytes to read, as CPython's buffer protocol gives them. */
public interface BytesLike extends PyObject {
  /** The bytes; not to be changed by the caller. */
  byte[] bytes();
}
