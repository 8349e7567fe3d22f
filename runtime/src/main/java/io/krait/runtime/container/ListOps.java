package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What lists do with their storage beyond reading and writing single items. */
public final class ListOps {
  private ListOps() {}

  /** An array slot or storage known to be set. */
  public static <T> T set(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  /** Gives a new list its first items, unboxed if they are all ints, all floats or all bools. */
  public static void adopt(PyList list, Object[] items) {
    Object first = items[0];
    if (first instanceof Long) {
      list.longs = unboxLongs(items, items.length);
    } else if (first instanceof Double) {
      list.doubles = unboxDoubles(items, items.length);
    } else if (first instanceof Boolean) {
      list.bools = unboxBools(items, items.length);
    }
    if (list.longs == null && list.doubles == null && list.bools == null) {
      list.objects = items;
    }
  }

  static long @Nullable [] unboxLongs(@Nullable Object[] items, int size) {
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof Long)) {
        return null;
      }
    }
    long[] longs = new long[size];
    for (int i = 0; i < size; i++) {
      longs[i] = (Long) set(items[i]);
    }
    return longs;
  }

  static double @Nullable [] unboxDoubles(@Nullable Object[] items, int size) {
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof Double)) {
        return null;
      }
    }
    double[] doubles = new double[size];
    for (int i = 0; i < size; i++) {
      doubles[i] = (Double) set(items[i]);
    }
    return doubles;
  }

  static boolean @Nullable [] unboxBools(@Nullable Object[] items, int size) {
    for (int i = 0; i < size; i++) {
      if (!(items[i] instanceof Boolean)) {
        return null;
      }
    }
    boolean[] bools = new boolean[size];
    for (int i = 0; i < size; i++) {
      bools[i] = (Boolean) set(items[i]);
    }
    return bools;
  }

  /** The items boxed, in a new array of the given capacity. */
  public static @Nullable Object[] box(PyList list, int capacity) {
    @Nullable Object[] items = new @Nullable Object[capacity];
    int n = list.size;
    if (list.longs != null) {
      for (int i = 0; i < n; i++) {
        items[i] = list.longs[i];
      }
    } else if (list.doubles != null) {
      for (int i = 0; i < n; i++) {
        items[i] = list.doubles[i];
      }
    } else if (list.bools != null) {
      for (int i = 0; i < n; i++) {
        items[i] = list.bools[i];
      }
    } else if (list.objects != null) {
      System.arraycopy(list.objects, 0, items, 0, n);
    }
    return items;
  }

  /** The items boxed, in a new array of exactly their number. */
  @SuppressWarnings("NullAway") // All slots below size are set.
  public static Object[] toArray(PyList list) {
    return box(list, list.size);
  }

  /** {@code list[from:to]} for Java indices in range. */
  public static PyList copyOfRange(PyList list, int from, int to) {
    PyList copy = new PyList();
    if (from >= to) {
      return copy;
    }
    copy.size = to - from;
    if (list.objects != null) {
      copy.objects = Arrays.copyOfRange(list.objects, from, to);
    } else if (list.longs != null) {
      copy.longs = Arrays.copyOfRange(list.longs, from, to);
    } else if (list.doubles != null) {
      copy.doubles = Arrays.copyOfRange(list.doubles, from, to);
    } else if (list.bools != null) {
      copy.bools = Arrays.copyOfRange(list.bools, from, to);
    }
    return copy;
  }

  /** {@code list(iterable)} */
  public static PyList copyOfAny(Object iterable) {
    PyList list = new PyList();
    extend(list, iterable);
    return list;
  }

  /** The storage array that is set, or null. */
  static @Nullable Object storage(PyList list) {
    if (list.objects != null) {
      return list.objects;
    }
    if (list.longs != null) {
      return list.longs;
    }
    return list.doubles != null ? list.doubles : list.bools;
  }

  /** Makes the list an exact copy of another's storage. */
  static void assign(PyList list, PyList source) {
    list.longs = source.longs;
    list.doubles = source.doubles;
    list.bools = source.bools;
    list.objects = source.objects;
    list.size = source.size;
  }

  public static void extend(PyList list, Object iterable) {
    if (iterable.getClass() == PyList.class) {
      extendList(list, (PyList) iterable);
    } else if (iterable.getClass() == PyTuple.class) {
      extendArray(list, ((PyTuple) iterable).items());
    } else {
      extendIterator(list, Iter.of(iterable));
    }
  }

  private static void extendIterator(PyList list, Object iterator) {
    if (iterator instanceof RangeIterator range) {
      range.appendRest(list);
    } else if (iterator instanceof PyIterator it) {
      for (Object o = it.nextUnboxed(); o != null; o = it.nextUnboxed()) {
        if (o == PyIterator.LONG) {
          list.appendLong(it.word);
        } else if (o == PyIterator.DOUBLE) {
          list.appendDouble(Double.longBitsToDouble(it.word));
        } else {
          list.append(o);
        }
      }
    } else {
      for (Object o = Iter.next(iterator); o != null; o = Iter.next(iterator)) {
        list.append(o);
      }
    }
  }

  private static void extendArray(PyList list, Object[] items) {
    list.reserve(items.length);
    for (Object item : items) {
      list.append(item);
    }
  }

  /** Appends the items of another list, whatever its class says about iteration. */
  static void extendList(PyList list, PyList other) {
    int more = other.size;
    if (more == 0) {
      return;
    }
    Object target = storage(list);
    Object source = set(storage(other));
    if (target == null || (list.size == 0 && list.objects == null)) {
      assign(list, copyOfRange(other, 0, more));
    } else if (target.getClass() == source.getClass()) {
      list.reserve(more);
      System.arraycopy(set(storage(other)), 0, set(storage(list)), list.size, more);
      list.size += more;
    } else {
      @Nullable Object[] items = list.widen(more);
      System.arraycopy(toArray(other), 0, items, list.size, more);
      list.size += more;
    }
  }

  public static void insert(PyList list, long index, Object value) {
    int n = list.size;
    int at = (int) Math.max(0, Math.min(n, index < 0 ? index + n : index));
    list.append(value);
    if (at < n) {
      Object items = set(storage(list));
      System.arraycopy(items, at, items, at + 1, n - at);
      rawSet(list, at, value);
    }
  }

  private static void rawSet(PyList list, int at, Object value) {
    if (list.objects != null) {
      list.objects[at] = value;
    } else if (list.longs != null) {
      list.longs[at] = (Long) value;
    } else if (list.doubles != null) {
      list.doubles[at] = (Double) value;
    } else if (list.bools != null) {
      list.bools[at] = (Boolean) value;
    }
  }

  public static Object pop(PyList list, long index) {
    int n = list.size;
    if (n == 0) {
      throw Err.indexError("pop from empty list");
    }
    long at = index < 0 ? index + n : index;
    if (at < 0 || at >= n) {
      throw Err.indexError("pop index out of range");
    }
    Object value = list.get((int) at);
    deleteRange(list, (int) at, (int) at + 1);
    return value;
  }

  /** Removes the items of Java indices from (inclusive) to (exclusive). */
  public static void deleteRange(PyList list, int from, int to) {
    int n = list.size;
    if (from >= to) {
      return;
    }
    if (to < n) {
      Object items = set(storage(list));
      System.arraycopy(items, to, items, from, n - to);
    }
    list.size = n - (to - from);
    if (list.objects != null) {
      Arrays.fill(list.objects, list.size, n, null);
    }
  }

  /** The Java index of the first equal item in the range, or -1. */
  public static int indexOf(PyList list, Object value, int from, int to) {
    if (list.longs != null && value instanceof Long v) {
      return indexOf(list.longs, v, from, to);
    }
    for (int i = from; i < to && i < list.size; i++) {
      if (Same.same(list.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(long[] items, long value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (items[i] == value) {
        return i;
      }
    }
    return -1;
  }

  /** {@code list * count}, for a count that is not negative. */
  public static PyList repeat(PyList list, long count) {
    int n = list.size;
    if (n == 0 || count <= 0) {
      return new PyList();
    }
    long total = n * count;
    if (count > Integer.MAX_VALUE || total > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError();
    }
    PyList result = new PyList();
    result.size = (int) total;
    if (list.longs != null) {
      result.longs = new long[result.size];
    } else if (list.doubles != null) {
      result.doubles = new double[result.size];
    } else if (list.bools != null) {
      result.bools = new boolean[result.size];
    } else {
      result.objects = new @Nullable Object[result.size];
    }
    fill(set(storage(list)), set(storage(result)), n, result.size);
    return result;
  }

  private static void fill(Object source, Object target, int n, int total) {
    System.arraycopy(source, 0, target, 0, n);
    for (int done = n; done < total; done += done) {
      System.arraycopy(target, 0, target, done, Math.min(done, total - done));
    }
  }

  /** {@code list.reverse()} */
  public static void reverse(PyList list) {
    reverse(list, 0, list.size);
  }

  static void reverse(PyList list, int from, int to) {
    if (list.longs != null) {
      reverse(list.longs, from, to);
    } else if (list.doubles != null) {
      reverse(list.doubles, from, to);
    } else if (list.bools != null) {
      reverse(list.bools, from, to);
    } else if (list.objects != null) {
      reverse(list.objects, from, to);
    }
  }

  private static void reverse(long[] a, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      long t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  private static void reverse(double[] a, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      double t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  private static void reverse(boolean[] a, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      boolean t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  static <T extends @Nullable Object> void reverse(T[] a, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      T t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  /** A Java hash consistent with Python's equality of lists. */
  public static int hashCode(Iterable<?> items) {
    return JavaEquality.listHash(items);
  }
}
