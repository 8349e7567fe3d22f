package io.krait.runtime.container;

import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PySlice;
import io.krait.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reading, storing and deleting slices of lists. */
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class ListSlices {
  private ListSlices() {}

  /** {@code list[slice]} */
  public static PyList get(PyList list, PySlice slice) {
    return get(list, slice.bounds(list.size));
  }

  static PyList get(PyList list, SliceBounds b) {
    if (b.step() == 1) {
      return ListOps.copyOfRange(list, b.start(), b.start() + b.count());
    }
    PyList result = new PyList();
    int n = b.count();
    if (n == 0) {
      return result;
    }
    result.size = n;
    if (list.longs != null) {
      long[] items = new long[n];
      for (int i = 0; i < n; i++) {
        items[i] = list.longs[b.at(i)];
      }
      result.longs = items;
    } else if (list.doubles != null) {
      double[] items = new double[n];
      for (int i = 0; i < n; i++) {
        items[i] = list.doubles[b.at(i)];
      }
      result.doubles = items;
    } else if (list.bools != null) {
      boolean[] items = new boolean[n];
      for (int i = 0; i < n; i++) {
        items[i] = list.bools[b.at(i)];
      }
      result.bools = items;
    } else {
      @Nullable Object[] items = new @Nullable Object[n];
      for (int i = 0; i < n; i++) {
        items[i] = list.get(b.at(i));
      }
      result.objects = items;
    }
    return result;
  }

  /** {@code list[slice] = value} */
  public static void set(PyList list, PySlice slice, Object value) {
    SliceBounds b = slice.bounds(list.size);
    if (!isIterable(value)) {
      throw Err.typeError("must assign iterable to extended slice");
    }
    boolean other = value.getClass() == PyList.class && value != list;
    PyList source = other ? (PyList) value : ListOps.copyOfAny(value);
    if (b.step() == 1) {
      SliceBounds now = slice.bounds(list.size);
      replace(list, now.start(), Math.max(now.start(), now.stop()), source);
      return;
    }
    if (source.size != b.count()) {
      throw Err.valueError(
          "attempt to assign sequence of size "
              + source.size
              + " to extended slice of size "
              + b.count());
    }
    for (int i = 0; i < b.count(); i++) {
      list.set(b.at(i), source.get(i));
    }
  }

  static boolean isIterable(Object o) {
    return o instanceof PyList
        || Types.of(o).lookup("__iter__") != null
        || Types.of(o).lookup("__getitem__") != null;
  }

  /** Replaces the items of Java indices from (inclusive) to (exclusive) by all of another list. */
  static void replace(PyList list, int from, int to, PyList source) {
    int tail = list.size - to;
    if (source.size == 0) {
      ListOps.deleteRange(list, from, to);
      return;
    }
    PyList end = ListOps.copyOfRange(list, to, list.size);
    ListOps.deleteRange(list, from, list.size);
    ListOps.extend(list, source);
    if (tail > 0) {
      list.extend(end);
    }
  }

  /** {@code del list[slice]} */
  public static void delete(PyList list, PySlice slice) {
    SliceBounds b = slice.bounds(list.size);
    if (b.count() == 0) {
      return;
    }
    if (b.step() == 1) {
      ListOps.deleteRange(list, b.start(), b.start() + b.count());
      return;
    }
    long step = b.step();
    int first = step > 0 ? b.start() : b.at(b.count() - 1);
    deleteEach(list, first, Math.abs(step), b.count());
  }

  private static void deleteEach(PyList list, int first, long step, int count) {
    Object items = ListOps.set(ListOps.storage(list));
    int to = first;
    for (int i = 0; i < count; i++) {
      int from = (int) (first + i * step) + 1;
      int next = i + 1 < count ? (int) (first + (i + 1) * step) : list.size;
      System.arraycopy(items, from, items, to, next - from);
      to += next - from;
    }
    if (list.objects != null) {
      Arrays.fill(list.objects, to, list.size, null);
    }
    list.size = to;
  }
}
