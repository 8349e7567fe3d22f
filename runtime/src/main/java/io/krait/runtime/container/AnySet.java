package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyObject;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What set and frozenset share; a {@code java.util.Set} to Java. */
public abstract class AnySet extends AbstractSet<Object> implements PyObject {
  final SetTable table = new SetTable();

  protected AnySet() {}

  @Override
  public int size() {
    return table.size();
  }

  /** {@code item in self}; TypeError when the item is unhashable. */
  @Override
  public boolean contains(@Nullable Object item) {
    return item != null && table.contains(item, Hashes.of(item));
  }

  /** The first position of an item at or after the given one (from 0), or -1. */
  public int nextPosition(int position) {
    return table.next(position);
  }

  /** The item at a position that {@link #nextPosition} gave. */
  public Object itemAt(int position) {
    return table.keyAt(position);
  }

  /** Adds the items of any iterable, in CPython's manner. */
  void addItems(Object iterable) {
    if (iterable instanceof AnySet other) {
      table.merge(other.table);
      return;
    }
    if (iterable instanceof PyDict dict) {
      table.reserveForDict(dict.size());
    }
    Object it = Iter.of(iterable);
    if (it instanceof PyIterator fast) {
      for (Object o = fast.next(); o != null; o = fast.next()) {
        table.add(o, Hashes.of(o));
      }
      return;
    }
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      table.add(o, Hashes.of(o));
    }
  }

  @Override
  public Iterator<Object> iterator() {
    return new ItemIterator();
  }

  /** Fails where Python's iterator would, when the size has changed. */
  private final class ItemIterator implements Iterator<Object> {
    private int size = size();
    private int next = nextPosition(0);
    private @Nullable Object last;

    @Override
    public boolean hasNext() {
      return next >= 0;
    }

    @Override
    public Object next() {
      check();
      if (next < 0) {
        throw new NoSuchElementException();
      }
      Object item = itemAt(next);
      next = nextPosition(next + 1);
      last = item;
      return item;
    }

    @Override
    public void remove() {
      Object item = last;
      if (item == null) {
        throw new IllegalStateException();
      }
      check();
      AnySet.this.remove(item);
      last = null;
      size = size();
    }

    private void check() {
      if (size() != size) {
        throw new ConcurrentModificationException();
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return JavaEquality.sets(this, other);
  }

  @Override
  public int hashCode() {
    return JavaEquality.setHash(this);
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
