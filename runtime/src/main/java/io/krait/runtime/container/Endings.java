package io.krait.runtime.container;

import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;

/** Tells apart the exceptions that end iterations and lookups. */
final class Endings {
  private Endings() {}

  static boolean isStopIteration(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.STOP_ITERATION);
  }

  static boolean isIndexError(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.INDEX_ERROR);
  }

  static boolean isKeyError(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.KEY_ERROR);
  }

  static boolean isAttributeError(PyBaseException e) {
    return e.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR);
  }
}
