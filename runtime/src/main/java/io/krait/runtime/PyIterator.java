package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A built-in iterator or a compiled generator. Exhaustion is a null result, not an exception;
 * {@code StopIteration} is made only where Python code calls {@code next} or {@code __next__}.
 */
public abstract class PyIterator implements PyObject {
  /** The next item, or null at the end (and for ever after). */
  public abstract @Nullable Object next();

  /** A hint as {@code __length_hint__} gives it, or -1. */
  public long lengthHint() {
    return -1;
  }
}
