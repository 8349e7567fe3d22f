package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A Python dict: insertion ordered, open addressing. */
public class PyDict implements PyObject {
  public PyDict() {
    throw new UnsupportedOperationException();
  }

  public int size() {
    throw new UnsupportedOperationException();
  }

  // The value or null. Hashes and compares as Python does; TypeError when unhashable.
  public @Nullable Object getOrNull(Object key) {
    throw new UnsupportedOperationException();
  }

  // The value or KeyError.
  public Object get(Object key) {
    throw new UnsupportedOperationException();
  }

  public void put(Object key, Object value) {
    throw new UnsupportedOperationException();
  }

  public @Nullable Object removeOrNull(Object key) {
    throw new UnsupportedOperationException();
  }

  public boolean containsKey(Object key) {
    throw new UnsupportedOperationException();
  }

  public void clear() {
    throw new UnsupportedOperationException();
  }

  public PyDict copy() {
    throw new UnsupportedOperationException();
  }

  public void update(Object mappingOrPairs) {
    throw new UnsupportedOperationException();
  }

  // For keys known to be str.
  public @Nullable Object getStr(String key) {
    throw new UnsupportedOperationException();
  }

  public void putStr(String key, Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.DICT;
  }
}
