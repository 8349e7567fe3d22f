package io.krait.runtime.container;

import io.krait.runtime.PyDict;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Java's iterator over a dict: fails where Python's would, when the size has changed. */
final class DictPositions<T> implements Iterator<T> {
  private final PyDict dict;
  private final IntFunction<T> item;
  private int size;
  private int next;
  private @Nullable Object last;

  DictPositions(PyDict dict, IntFunction<T> item) {
    this.dict = dict;
    this.item = item;
    this.size = dict.size();
    this.next = dict.nextPosition(0);
  }

  @Override
  public boolean hasNext() {
    return next >= 0;
  }

  @Override
  public T next() {
    check();
    if (next < 0) {
      throw new NoSuchElementException();
    }
    int position = next;
    last = dict.keyAt(position);
    T result = item.apply(position);
    next = dict.nextPosition(position + 1);
    return result;
  }

  @Override
  public void remove() {
    Object key = last;
    if (key == null) {
      throw new IllegalStateException();
    }
    check();
    last = null;
    dict.removeOrNull(key);
    size = dict.size();
  }

  private void check() {
    if (dict.size() != size) {
      throw new ConcurrentModificationException();
    }
  }
}
