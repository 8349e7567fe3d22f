package io.krait.runtime;

import io.krait.runtime.container.JavaEquality;
import io.krait.runtime.container.ListOps;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A Python list, and to Java a {@code java.util.List}. At most one of the four storages is set:
 * {@link #longs} while every item is an int that fits a long, {@link #doubles} while every item is
 * a float, {@link #bools} while every item is a bool, else {@link #objects}; an empty list may have
 * none. A store that does not fit moves all items to {@link #objects}. bool is not int here: its
 * repr differs.
 *
 * <p>Compiled code reads the storages itself; whoever holds one must read it again after anything
 * that could have stored into the list.
 */
public class PyList extends AbstractList<Object> implements PyObject, RandomAccess {
  private static final int FIRST_CAPACITY = 8;
  private static final Object[] NO_OBJECTS = {};

  public long @Nullable [] longs;
  public double @Nullable [] doubles;
  public boolean @Nullable [] bools;
  public @Nullable Object @Nullable [] objects;

  /** The number of items; the storages may be longer. */
  public int size;

  public PyList() {}

  /** Takes the array over, or unboxes it when all items are ints, all floats or all bools. */
  public static PyList of(Object... items) {
    PyList list = new PyList();
    list.size = items.length;
    if (items.length != 0) {
      ListOps.adopt(list, items);
    }
    return list;
  }

  public static PyList ofLongs(long[] items) {
    PyList list = new PyList();
    list.longs = items;
    list.size = items.length;
    return list;
  }

  public static PyList ofDoubles(double[] items) {
    PyList list = new PyList();
    list.doubles = items;
    list.size = items.length;
    return list;
  }

  public static PyList ofBools(boolean[] items) {
    PyList list = new PyList();
    list.bools = items;
    list.size = items.length;
    return list;
  }

  /** An empty list with room for so many ints. */
  public static PyList withLongCapacity(int capacity) {
    PyList list = new PyList();
    list.longs = new long[capacity];
    return list;
  }

  /** An empty list with room for so many floats. */
  public static PyList withDoubleCapacity(int capacity) {
    PyList list = new PyList();
    list.doubles = new double[capacity];
    return list;
  }

  @Override
  public int size() {
    return size;
  }

  /** The item at a Java index, which must be in range. */
  @Override
  public Object get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    @Nullable Object[] o = objects;
    if (o != null) {
      return ListOps.set(o[index]);
    }
    long[] l = longs;
    if (l != null) {
      return l[index];
    }
    double[] d = doubles;
    if (d != null) {
      return d[index];
    }
    boolean[] b = bools;
    if (b != null) {
      return b[index];
    }
    throw new IndexOutOfBoundsException(index);
  }

  /** {@code self[i]} */
  public Object getItem(long i) {
    return get(ListIndex.load(i, size));
  }

  /** {@code self[i] = value} */
  public void setItem(long i, Object value) {
    store(ListIndex.store(i, size), value);
  }

  /** Replaces the item at a Java index. */
  @Override
  public Object set(int index, Object value) {
    Object old = get(index);
    store(index, Objects.requireNonNull(value));
    return old;
  }

  private void store(int index, Object value) {
    @Nullable Object[] o = objects;
    if (o != null) {
      o[index] = value;
      return;
    }
    if (longs != null && value instanceof Long v) {
      longs[index] = v;
    } else if (doubles != null && value instanceof Double v) {
      doubles[index] = v;
    } else if (bools != null && value instanceof Boolean v) {
      bools[index] = v;
    } else {
      widen(0)[index] = value;
    }
  }

  /** {@code self[i] = value} for an int. */
  public void setLong(long i, long value) {
    long[] a = longs;
    int j = ListIndex.store(i, size);
    if (a != null) {
      a[j] = value;
    } else {
      store(j, value);
    }
  }

  /** {@code self[i] = value} for a float. */
  public void setDouble(long i, double value) {
    double[] a = doubles;
    int j = ListIndex.store(i, size);
    if (a != null) {
      a[j] = value;
    } else {
      store(j, value);
    }
  }

  /** {@code self[i] = value} for a bool. */
  public void setBool(long i, boolean value) {
    boolean[] a = bools;
    int j = ListIndex.store(i, size);
    if (a != null) {
      a[j] = value;
    } else {
      store(j, value);
    }
  }

  /** {@code self[i]} where {@link #longs} is known to be set. */
  public long getLong(long i) {
    return ListOps.set(longs)[ListIndex.load(i, size)];
  }

  /** {@code self[i]} where {@link #doubles} is known to be set. */
  public double getDouble(long i) {
    return ListOps.set(doubles)[ListIndex.load(i, size)];
  }

  public void append(Object value) {
    @Nullable Object[] o = objects;
    int n = size;
    if (o != null && n < o.length) {
      o[n] = value;
      size = n + 1;
    } else if (o == null && value instanceof Long v) {
      appendLong(v);
    } else if (o == null && value instanceof Double v) {
      appendDouble(v);
    } else if (o == null && value instanceof Boolean v) {
      appendBool(v);
    } else {
      appendObject(value);
    }
  }

  private void appendObject(Object value) {
    int n = size;
    widen(1)[n] = value;
    size = n + 1;
  }

  public void appendLong(long value) {
    long[] a = longs;
    int n = size;
    if (a != null && n < a.length) {
      a[n] = value;
      size = n + 1;
    } else {
      appendLongSlow(value);
    }
  }

  private void appendLongSlow(long value) {
    if (longs == null && (objects != null || size != 0)) {
      appendObject(value);
      return;
    }
    doubles = null;
    bools = null;
    long[] a = longs == null ? new long[FIRST_CAPACITY] : Arrays.copyOf(longs, grown(size + 1));
    a[size] = value;
    longs = a;
    size++;
  }

  public void appendDouble(double value) {
    double[] a = doubles;
    int n = size;
    if (a != null && n < a.length) {
      a[n] = value;
      size = n + 1;
    } else {
      appendDoubleSlow(value);
    }
  }

  private void appendDoubleSlow(double value) {
    if (doubles == null && (objects != null || size != 0)) {
      appendObject(value);
      return;
    }
    longs = null;
    bools = null;
    double[] a =
        doubles == null ? new double[FIRST_CAPACITY] : Arrays.copyOf(doubles, grown(size + 1));
    a[size] = value;
    doubles = a;
    size++;
  }

  public void appendBool(boolean value) {
    boolean[] a = bools;
    int n = size;
    if (a != null && n < a.length) {
      a[n] = value;
      size = n + 1;
    } else {
      appendBoolSlow(value);
    }
  }

  private void appendBoolSlow(boolean value) {
    if (bools == null && (objects != null || size != 0)) {
      appendObject(value);
      return;
    }
    longs = null;
    doubles = null;
    boolean[] a =
        bools == null ? new boolean[FIRST_CAPACITY] : Arrays.copyOf(bools, grown(size + 1));
    a[size] = value;
    bools = a;
    size++;
  }

  private static int grown(int wanted) {
    if (wanted < 0) {
      throw new OutOfMemoryError();
    }
    return Math.max(FIRST_CAPACITY, (int) Math.min((long) wanted + (wanted >> 1), 0x7ffffff0L));
  }

  /** Moves all items to {@link #objects}, with room for so many more, and returns it. */
  public @Nullable Object[] widen(int more) {
    @Nullable Object[] o = objects;
    if (o != null) {
      if (size + more > o.length || size + more < 0) {
        o = Arrays.copyOf(o, grown(size + more));
        objects = o;
      }
      return o;
    }
    o = ListOps.box(this, more == 0 ? size : grown(size + more));
    objects = o;
    longs = null;
    doubles = null;
    bools = null;
    return o;
  }

  /** Makes room for so many more items in the present storage; none is chosen if there is none. */
  public void reserve(int more) {
    int wanted = size + more;
    if (objects != null) {
      widen(more);
    } else if (longs != null && longs.length < wanted) {
      longs = Arrays.copyOf(longs, grown(wanted));
    } else if (doubles != null && doubles.length < wanted) {
      doubles = Arrays.copyOf(doubles, grown(wanted));
    } else if (bools != null && bools.length < wanted) {
      bools = Arrays.copyOf(bools, grown(wanted));
    }
  }

  /** {@code self.extend(iterable)} */
  public void extend(Object iterable) {
    ListOps.extend(this, iterable);
  }

  /** {@code self.insert(index, value)} */
  public void insert(long index, Object value) {
    ListOps.insert(this, index, value);
  }

  /**
   * {@code self.pop(index)}
   *
   * @throws PyBaseException IndexError
   */
  public Object pop(long index) {
    return ListOps.pop(this, index);
  }

  /** Forgets all items and the storage. */
  @Override
  public void clear() {
    size = 0;
    longs = null;
    doubles = null;
    bools = null;
    objects = null;
  }

  /** A new list of the same items. */
  public PyList copy() {
    return ListOps.copyOfRange(this, 0, size);
  }

  /** A new array of the items. */
  @Override
  public Object[] toArray() {
    return size == 0 ? NO_OBJECTS : ListOps.toArray(this);
  }

  /** The int storage while every item is an int that fits, else null. Only the first size count. */
  public long @Nullable [] longs() {
    return longs;
  }

  /** The float storage while every item is a float, else null. */
  public double @Nullable [] doubles() {
    return doubles;
  }

  @Override
  public PyType type() {
    return Types.LIST;
  }

  // java.util.List. Searches go by Python's equality, equals and hashCode by Java's.

  @Override
  public boolean add(Object value) {
    append(Objects.requireNonNull(value));
    return true;
  }

  @Override
  public void add(int index, Object value) {
    if (index < 0 || index > size) {
      throw new IndexOutOfBoundsException(index);
    }
    insert(index, Objects.requireNonNull(value));
  }

  @Override
  public Object remove(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return pop(index);
  }

  @Override
  public boolean remove(@Nullable Object value) {
    int at = indexOf(value);
    if (at >= 0) {
      pop(at);
    }
    return at >= 0;
  }

  @Override
  public boolean addAll(Collection<? extends Object> items) {
    int before = size;
    extend(items instanceof PyObject ? items : PyList.of(items.toArray()));
    return size != before;
  }

  @Override
  public boolean contains(@Nullable Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object value) {
    return value == null ? -1 : ListOps.indexOf(this, value, 0, size);
  }

  @Override
  protected void removeRange(int from, int to) {
    ListOps.deleteRange(this, from, to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return JavaEquality.lists(this, other);
  }

  /** As a Java list has it; to Python a list is unhashable. */
  @Override
  public int hashCode() {
    return JavaEquality.listHash(this);
  }

  /**
   * Like Python's, the iterator goes on through changes: it gives what is at its index, up to the
   * end that the list has then, and throws no ConcurrentModificationException.
   */
  @Override
  public Iterator<Object> iterator() {
    return new ItemIterator();
  }

  private final class ItemIterator implements Iterator<Object> {
    private int next;
    private boolean removable;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public Object next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      removable = true;
      return get(next++);
    }

    @Override
    public void remove() {
      if (!removable) {
        throw new IllegalStateException();
      }
      removable = false;
      PyList.this.remove(--next);
    }
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
