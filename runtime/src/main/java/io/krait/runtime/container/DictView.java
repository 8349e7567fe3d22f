package io.krait.runtime.container;

import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyObject;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** A live view of a dict's keys, values or items. */
public abstract class DictView extends AbstractCollection<Object> implements PyObject {
  public final PyDict dict;
  private final DictIterator.Part part;

  DictView(PyDict dict, DictIterator.Part part) {
    this.dict = dict;
    this.part = part;
  }

  /** {@code iter(self)} */
  public PyIterator pyIterator() {
    return new DictIterator(dict, part, false);
  }

  /** {@code reversed(self)} */
  PyIterator pyReversed() {
    return new DictIterator(dict, part, true);
  }

  @Override
  public int size() {
    return dict.size();
  }

  @Override
  public boolean contains(@Nullable Object value) {
    for (Object o : this) {
      if (value != null && Same.same(o, value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Spliterator<Object> spliterator() {
    return Spliterators.spliterator(this, Spliterator.ORDERED);
  }

  @Override
  public Iterator<Object> iterator() {
    PyIterator it = pyIterator();
    return new Iterator<>() {
      private @Nullable Object next = it.next();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Object next() {
        Object item = next;
        if (item == null) {
          throw new NoSuchElementException();
        }
        next = it.next();
        return item;
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other == this) {
      return true;
    }
    if (!(this instanceof Set)) {
      return false;
    }
    return other instanceof PyObject
        ? Ops.eqBool(this, other)
        : other instanceof Set<?> set && set.size() == size() && containsAll(set);
  }

  @Override
  public int hashCode() {
    int h = 0;
    if (!(this instanceof Set)) {
      return System.identityHashCode(this);
    }
    for (Object o : this) {
      h += (int) Hashes.of(o);
    }
    return h;
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
