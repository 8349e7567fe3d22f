package io.krait.runtime.container;

import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** {@code collections.deque}: a ring of objects, and to Java a {@code java.util.Collection}. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public class PyDeque extends AbstractCollection<Object> implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("collections.deque", Types.OBJECT, "io.krait.runtime.container.DequeMethods");

  private @Nullable Object[] ring = new @Nullable Object[8];
  private int head;
  private int size;

  /** -1 where there is no bound. */
  long maxlen = -1;

  /** Counts the changes that iterators notice. */
  int state;

  public PyDeque() {}

  @Override
  public int size() {
    return size;
  }

  /** The item at a Java index in range. */
  public Object get(int index) {
    return ListOps.set(ring[slot(index)]);
  }

  void set(int index, Object value) {
    ring[slot(index)] = value;
  }

  private int slot(int index) {
    return head + index & ring.length - 1;
  }

  /** Adds at the right end; a full deque loses its first item. */
  public void append(Object value) {
    if (maxlen == 0) {
      return;
    }
    if (size == maxlen) {
      popLeft();
    }
    ensureRoom();
    ring[slot(size)] = value;
    size++;
    state++;
  }

  /** Adds at the left end; a full deque loses its last item. */
  public void appendLeft(Object value) {
    if (maxlen == 0) {
      return;
    }
    if (size == maxlen) {
      pop();
    }
    ensureRoom();
    head = head - 1 & ring.length - 1;
    ring[head] = value;
    size++;
    state++;
  }

  private void ensureRoom() {
    if (size < ring.length) {
      return;
    }
    if (size >= 1 << 30) {
      throw new OutOfMemoryError();
    }
    @Nullable Object[] larger = new @Nullable Object[ring.length * 2];
    int first = ring.length - head;
    System.arraycopy(ring, head, larger, 0, first);
    System.arraycopy(ring, 0, larger, first, head);
    ring = larger;
    head = 0;
  }

  /** Removes and returns the last item; the deque must not be empty. */
  public Object pop() {
    int s = slot(size - 1);
    Object value = ListOps.set(ring[s]);
    ring[s] = null;
    size--;
    state++;
    return value;
  }

  /** Removes and returns the first item; the deque must not be empty. */
  public Object popLeft() {
    Object value = ListOps.set(ring[head]);
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    size--;
    state++;
    return value;
  }

  @Override
  public void clear() {
    ring = new @Nullable Object[8];
    head = 0;
    size = 0;
    state++;
  }

  void extend(Object iterable) {
    Object it = Iter.of(iterable == this ? Iter.toList(this) : iterable);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      append(o);
    }
  }

  void extendLeft(Object iterable) {
    Object it = Iter.of(iterable == this ? Iter.toList(this) : iterable);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      appendLeft(o);
    }
  }

  void rotate(long n) {
    if (size <= 1) {
      return;
    }
    int by = (int) Math.floorMod(n, (long) size);
    if (by <= size / 2) {
      for (int i = 0; i < by; i++) {
        turnRight();
      }
    } else {
      for (int i = 0; i < size - by; i++) {
        turnLeft();
      }
    }
    state++;
  }

  private void turnRight() {
    int last = slot(size - 1);
    Object value = ring[last];
    ring[last] = null;
    head = head - 1 & ring.length - 1;
    ring[head] = value;
  }

  private void turnLeft() {
    Object value = ring[head];
    ring[head] = null;
    head = head + 1 & ring.length - 1;
    ring[slot(size - 1)] = value;
  }

  void removeAt(int index) {
    rotate(-index);
    popLeft();
    rotate(index);
  }

  void insert(int index, Object value) {
    rotate(-index);
    appendLeft(value);
    rotate(index);
  }

  @Override
  public boolean add(Object value) {
    append(value);
    return true;
  }

  @Override
  public Iterator<Object> iterator() {
    return new Iterator<>() {
      private int index;

      @Override
      public boolean hasNext() {
        return index < size;
      }

      @Override
      public Object next() {
        if (index >= size) {
          throw new NoSuchElementException();
        }
        return get(index++);
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof PyDeque d && Ops.eqBool(this, d));
  }

  @Override
  public int hashCode() {
    return ListOps.hashCode(this);
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
