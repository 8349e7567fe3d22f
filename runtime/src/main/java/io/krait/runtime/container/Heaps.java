package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;

/**
 * The heaps of {@code heapq}, which compare as CPython's do (the bottom-up pop of Knuth, 5.2.3).
 */
public final class Heaps {
  private Heaps() {}

  /** Whether a belongs above b. */
  private static boolean above(Object a, Object b, boolean max) {
    return max ? Ops.ltBool(b, a) : Ops.ltBool(a, b);
  }

  private static void checkSize(PyList heap, int size) {
    if (heap.size != size) {
      throw Err.runtimeError("list changed size during iteration");
    }
  }

  public static void push(PyList heap, Object item) {
    heap.append(item);
    if (heap.longs != null) {
      siftDown(heap.longs, 0, heap.size - 1);
    } else {
      siftDown(heap, 0, heap.size - 1, false);
    }
  }

  private static void siftDown(long[] heap, int start, int from) {
    long item = heap[from];
    int at = from;
    while (at > start) {
      int parent = (at - 1) >> 1;
      if (item >= heap[parent]) {
        break;
      }
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = item;
  }

  private static void siftDown(PyList heap, int start, int from, boolean max) {
    int size = heap.size;
    Object item = heap.get(from);
    int at = from;
    while (at > start) {
      int parent = (at - 1) >> 1;
      Object above = heap.get(parent);
      boolean swaps = above(item, above, max);
      checkSize(heap, size);
      if (!swaps) {
        return;
      }
      heap.set(parent, item);
      heap.set(at, above);
      at = parent;
    }
  }

  private static void siftUp(PyList heap, int start, boolean max) {
    if (heap.longs != null && !max) {
      siftUp(heap.longs, heap.size, start);
      return;
    }
    int size = heap.size;
    int limit = size >> 1;
    int at = start;
    while (at < limit) {
      int child = 2 * at + 1;
      if (child + 1 < size) {
        boolean left = above(heap.get(child), heap.get(child + 1), max);
        checkSize(heap, size);
        child += left ? 0 : 1;
      }
      Object moved = heap.get(child);
      heap.set(child, heap.get(at));
      heap.set(at, moved);
      at = child;
    }
    siftDown(heap, start, at, max);
  }

  private static void siftUp(long[] heap, int size, int start) {
    long item = heap[start];
    int at = start;
    int child = 2 * at + 1;
    while (child < size) {
      int right = child + 1;
      if (right < size && heap[right] <= heap[child]) {
        child = right;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = item;
    siftDown(heap, start, at);
  }

  public static Object pop(PyList heap, boolean max) {
    if (heap.size == 0) {
      throw Err.indexError("index out of range");
    }
    Object last = heap.pop(-1);
    if (heap.size == 0) {
      return last;
    }
    Object first = heap.get(0);
    heap.set(0, last);
    siftUp(heap, 0, max);
    return first;
  }

  public static Object replace(PyList heap, Object item, boolean max) {
    if (heap.size == 0) {
      throw Err.indexError("index out of range");
    }
    Object first = heap.set(0, item);
    siftUp(heap, 0, max);
    return first;
  }

  public static Object pushPop(PyList heap, Object item) {
    if (heap.size == 0) {
      return item;
    }
    boolean swaps = Ops.ltBool(heap.get(0), item);
    if (heap.size == 0) {
      throw Err.indexError("index out of range");
    }
    return swaps ? replace(heap, item, false) : item;
  }

  public static void heapify(PyList heap, boolean max) {
    int n = heap.size;
    for (int i = (n >> 1) - 1; i >= 0; i--) {
      siftUp(heap, i, max);
    }
  }

  /** {@code heapq.nlargest} and {@code nsmallest}: what sorting and slicing would give. */
  public static PyList best(long n, Object iterable, Object key, boolean largest) {
    if (n == 1) {
      return first(iterable, key, largest);
    }
    PyList items = ListOps.copyOfAny(iterable);
    if (n < items.size && n > 0 && n < items.size / 8) {
      return selected((int) n, items, key, largest);
    }
    ListSort.sort(items, key, largest);
    int kept = (int) Math.max(0, Math.min(n, items.size));
    return ListOps.copyOfRange(items, 0, kept);
  }

  private static PyList first(Object iterable, Object key, boolean largest) {
    Object it = Iter.of(iterable);
    Object best = Iter.next(it);
    if (best == null) {
      return new PyList();
    }
    Object bestKey = keyOf(best, key);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      Object k = keyOf(o, key);
      if (largest ? Ops.gtBool(k, bestKey) : Ops.ltBool(k, bestKey)) {
        best = o;
        bestKey = k;
      }
    }
    return PyList.of(best);
  }

  private static Object keyOf(Object item, Object key) {
    return key == PyNone.NONE ? item : Calls.call1(key, item);
  }

  /** Keeps the best n in a heap of (key, order, item) whose first is the worst of them. */
  private static PyList selected(int n, PyList items, Object key, boolean largest) {
    PyList heap = new PyList();
    int i = 0;
    for (; i < n; i++) {
      heap.append(entry(items.get(i), key, largest ? -i : i));
    }
    heapify(heap, !largest);
    Object worst = ((PyTuple) heap.get(0)).get(0);
    for (; i < items.size; i++) {
      Object item = items.get(i);
      Object k = keyOf(item, key);
      if (largest ? Ops.ltBool(worst, k) : Ops.ltBool(k, worst)) {
        replace(heap, PyTuple.of(k, (long) (largest ? -i : i), item), !largest);
        worst = ((PyTuple) heap.get(0)).get(0);
      }
    }
    ListSort.sort(heap, PyNone.NONE, largest);
    PyList result = new PyList();
    for (int j = 0; j < heap.size; j++) {
      result.append(((PyTuple) heap.get(j)).get(2));
    }
    return result;
  }

  private static PyTuple entry(Object item, Object key, long order) {
    return PyTuple.of(keyOf(item, key), order, item);
  }
}
