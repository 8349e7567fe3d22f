package io.krait.runtime.container;

import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import java.util.AbstractCollection;
import java.util.Iterator;
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
    return new DictPositions<>(
        dict,
        switch (part) {
          case KEY -> dict::keyAt;
          case VALUE -> dict::valueAt;
          case ITEM -> p -> PyTuple.of(dict.keyAt(p), dict.valueAt(p));
        });
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (this instanceof Set<?> set && JavaEquality.sets(set, other));
  }

  @Override
  public int hashCode() {
    return this instanceof Set ? JavaEquality.setHash(this) : System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
