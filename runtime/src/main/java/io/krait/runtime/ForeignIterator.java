package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** An iterator whose {@code __next__} is found by name, for loops that want a PyIterator. */
final class ForeignIterator extends PyIterator {
  private final Object iterator;

  ForeignIterator(Object iterator) {
    this.iterator = iterator;
  }

  @Override
  public @Nullable Object next() {
    return Iter.next(iterator);
  }

  @Override
  public PyType type() {
    return Types.of(iterator);
  }
}
