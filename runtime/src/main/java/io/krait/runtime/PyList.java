package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A Python list, with storage for unboxed ints and floats. */
public class PyList implements PyObject {
  public PyList() {
    throw new UnsupportedOperationException();
  }

  // Takes the array over.
  public static PyList of(Object... items) {
    throw new UnsupportedOperationException();
  }

  public static PyList ofLongs(long[] items) {
    throw new UnsupportedOperationException();
  }

  public static PyList ofDoubles(double[] items) {
    throw new UnsupportedOperationException();
  }

  public int size() {
    throw new UnsupportedOperationException();
  }

  public Object get(int index) {
    throw new UnsupportedOperationException();
  }

  public void set(int index, Object value) {
    throw new UnsupportedOperationException();
  }

  public void append(Object value) {
    throw new UnsupportedOperationException();
  }

  public void appendLong(long value) {
    throw new UnsupportedOperationException();
  }

  public void appendDouble(double value) {
    throw new UnsupportedOperationException();
  }

  public void extend(Object iterable) {
    throw new UnsupportedOperationException();
  }

  public void insert(long index, Object value) {
    throw new UnsupportedOperationException();
  }

  public Object pop(long index) {
    throw new UnsupportedOperationException();
  }

  public void clear() {
    throw new UnsupportedOperationException();
  }

  public Object[] toArray() {
    throw new UnsupportedOperationException();
  }

  // The int storage while every item is an int that fits, else null. Only the first size() entries count.
  public long @Nullable [] longs() {
    throw new UnsupportedOperationException();
  }

  public double @Nullable [] doubles() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PyType type() {
    return Types.LIST;
  }
}
