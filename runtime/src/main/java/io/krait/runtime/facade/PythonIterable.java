package io.krait.runtime.facade;

import io.krait.runtime.Crossing;
import io.krait.runtime.Iter;
import java.util.Iterator;

/** A Python iterable as Java's. */
final class PythonIterable implements Iterable<Object>, Wrapped {
  private final Object iterable;

  PythonIterable(Object iterable) {
    this.iterable = iterable;
  }

  @Override
  public Object pythonObject() {
    return iterable;
  }

  @Override
  public Iterator<Object> iterator() {
    try {
      return new PythonIterator(Iter.of(iterable));
    } catch (Throwable t) {
      throw Crossing.leave(t);
    }
  }
}
