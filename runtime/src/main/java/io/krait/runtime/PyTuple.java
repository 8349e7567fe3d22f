package io.krait.runtime;

import io.krait.runtime.container.JavaEquality;
import io.krait.runtime.container.ReadOnlyList;
import io.krait.runtime.container.Same;
import org.jspecify.annotations.Nullable;

/** A Python tuple, and to Java an unmodifiable {@code java.util.List}. */
public class PyTuple implements PyObject, ReadOnlyList {
  public static final PyTuple EMPTY = new PyTuple(new Object[0]);

  private final Object[] items;

  protected PyTuple(Object[] items) {
    this.items = items;
  }

  /** Takes the array over. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public int size() {
    return items.length;
  }

  /** The item at a Java index, which must be in range. */
  @Override
  public Object get(int index) {
    return items[index];
  }

  /**
   * {@code self[i]}
   *
   * @throws PyBaseException IndexError
   */
  public Object getItem(long i) {
    long j = i < 0 ? i + items.length : i;
    if (j < 0 || j >= items.length) {
      throw Err.indexError("tuple index out of range");
    }
    return items[(int) j];
  }

  /** The tuple's own array: not to be written. */
  public Object[] items() {
    return items;
  }

  @Override
  public Object[] toArray() {
    return items.clone();
  }

  @Override
  public boolean contains(@Nullable Object value) {
    return indexOf(value) >= 0;
  }

  @Override
  public int indexOf(@Nullable Object value) {
    for (int i = 0; value != null && i < items.length; i++) {
      if (Same.same(items[i], value)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public PyType type() {
    return Types.TUPLE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return JavaEquality.lists(this, other);
  }

  @Override
  public int hashCode() {
    return JavaEquality.listHash(this);
  }

  @Override
  public String toString() {
    return Ops.repr(this);
  }
}
