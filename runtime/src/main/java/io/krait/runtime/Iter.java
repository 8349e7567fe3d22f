package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The iterator protocol; null stands for exhaustion. */
public final class Iter {
  private Iter() {}

  // iter(o)
  public static Object of(Object o) {
    throw new UnsupportedOperationException();
  }

  // The next item of an iterator, or null when it is exhausted.
  public static @Nullable Object next(Object iterator) {
    throw new UnsupportedOperationException();
  }

  // The items of any iterable, as list(o) would collect them.
  public static PyList toList(Object o) {
    throw new UnsupportedOperationException();
  }

  public static PyTuple toTuple(Object o) {
    throw new UnsupportedOperationException();
  }

  // Exactly count items: a, b = o
  public static Object[] unpack(Object o, int count) {
    throw new UnsupportedOperationException();
  }

  // before items, a list, after items: a, *b, c = o
  public static Object[] unpackStar(Object o, int before, int after) {
    throw new UnsupportedOperationException();
  }

}
