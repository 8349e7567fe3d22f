package io.krait.runtime.container;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The Java face of a Python sequence that does not change, given its size and items. */
public interface ReadOnlyList extends List<Object>, RandomAccess {
  private List<Object> view() {
    ReadOnlyList self = this;
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        return self.get(index);
      }

      @Override
      public int size() {
        return self.size();
      }
    };
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the sequence cannot change");
  }

  @Override
  default boolean isEmpty() {
    return size() == 0;
  }

  @Override
  default Iterator<Object> iterator() {
    return view().iterator();
  }

  @Override
  default <T extends @Nullable Object> T[] toArray(T[] a) {
    return view().toArray(a);
  }

  @Override
  default boolean containsAll(Collection<?> c) {
    for (Object o : c) {
      if (!contains(o)) {
        return false;
      }
    }
    return true;
  }

  @Override
  default int lastIndexOf(@Nullable Object o) {
    for (int i = size() - 1; o != null && i >= 0; i--) {
      if (Same.same(get(i), o)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  default ListIterator<Object> listIterator() {
    return view().listIterator();
  }

  @Override
  default ListIterator<Object> listIterator(int index) {
    return view().listIterator(index);
  }

  @Override
  default List<Object> subList(int from, int to) {
    return view().subList(from, to);
  }

  @Override
  default boolean add(Object o) {
    throw readOnly();
  }

  @Override
  default void add(int index, Object o) {
    throw readOnly();
  }

  @Override
  default boolean addAll(Collection<? extends Object> c) {
    throw readOnly();
  }

  @Override
  default boolean addAll(int index, Collection<? extends Object> c) {
    throw readOnly();
  }

  @Override
  default boolean remove(@Nullable Object o) {
    throw readOnly();
  }

  @Override
  default Object remove(int index) {
    throw readOnly();
  }

  @Override
  default boolean removeAll(Collection<?> c) {
    throw readOnly();
  }

  @Override
  default boolean retainAll(Collection<?> c) {
    throw readOnly();
  }

  @Override
  default Object set(int index, Object o) {
    throw readOnly();
  }

  @Override
  default void clear() {
    throw readOnly();
  }
}
