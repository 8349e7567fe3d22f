package io.krait.runtime.facade;

import io.krait.runtime.Crossing;
import io.krait.runtime.Iter;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A Python iterator as Java's. */
final class PythonIterator implements Iterator<Object>, Wrapped {
  private final Object iterator;
  private @Nullable Object next;
  private boolean known;

  PythonIterator(Object iterator) {
    this.iterator = iterator;
  }

  @Override
  public Object pythonObject() {
    return iterator;
  }

  @Override
  public boolean hasNext() {
    if (!known) {
      try {
        next = Iter.next(iterator);
      } catch (Throwable t) {
        throw Crossing.leave(t);
      }
      known = true;
    }
    return next != null;
  }

  @Override
  public Object next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    known = false;
    return next;
  }
}
