package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A built-in iterator or a compiled generator. Exhaustion is a null result, not an exception;
 * {@code StopIteration} is made only where Python code calls {@code next} or {@code __next__}.
 */
public abstract class PyIterator implements PyObject {
  /** Says that the item is an int, the one in {@link #word}. */
  public static final Object LONG = new Object();

  /** Says that the item is a float, whose bits are in {@link #word}. */
  public static final Object DOUBLE = new Object();

  /** The item where {@link #nextUnboxed} gave {@link #LONG} or {@link #DOUBLE}. */
  public long word;

  /** The next item, or null at the end (and for ever after). */
  public abstract @Nullable Object next();

  /** Like {@link #next}, but a number may be left in {@link #word}, not boxed. */
  public @Nullable Object nextUnboxed() {
    return next();
  }

  /** What {@link #nextUnboxed} gave as an object. */
  public final Object boxed(Object item) {
    if (item == LONG) {
      return word;
    }
    return item == DOUBLE ? (Object) Double.longBitsToDouble(word) : item;
  }

  /** At the end: the value of the StopIteration that {@code __next__} raises. */
  public Object stopValue() {
    return PyNone.NONE;
  }

  /** A hint as {@code __length_hint__} gives it, or -1. */
  public long lengthHint() {
    return -1;
  }

  /** What {@code __reduce__} gives; null where it cannot be pickled. */
  public @Nullable PyTuple reduced() {
    return null;
  }

  /** {@code __setstate__} with an index; false where there is none. */
  public boolean setPosition(long index) {
    return false;
  }
}
