package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code heapq.merge}: the items of sorted iterables in order; of equal ones the first iterable's.
 */
public final class HeapMerge extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("generator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  /** The head of one iterable. */
  private static final class Head {
    final Object iterator;
    final int order;
    Object item;
    Object key;

    Head(Object iterator, int order, Object item, Object key) {
      this.iterator = iterator;
      this.order = order;
      this.item = item;
      this.key = key;
    }
  }

  private final PyTuple iterables;
  private final @Nullable Object key;
  private final boolean reverse;
  private final List<Head> heap = new ArrayList<>();
  private boolean started;

  public HeapMerge(PyTuple iterables, @Nullable Object key, boolean reverse) {
    this.iterables = iterables;
    this.key = key;
    this.reverse = reverse;
  }

  private Object keyOf(Object item) {
    return key == null ? item : Calls.call1(key, item);
  }

  private boolean above(Head a, Head b) {
    if (reverse ? Ops.ltBool(b.key, a.key) : Ops.ltBool(a.key, b.key)) {
      return true;
    }
    return Ops.eqBool(a.key, b.key) && a.order < b.order;
  }

  private void start() {
    started = true;
    for (int i = 0; i < iterables.size(); i++) {
      Object it = Iter.of(iterables.get(i));
      Object item = Iter.next(it);
      if (item != null) {
        heap.add(new Head(it, i, item, keyOf(item)));
      }
    }
    for (int i = heap.size() / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  private void sink(int from) {
    int at = from;
    Head moved = heap.get(at);
    while (2 * at + 1 < heap.size()) {
      int child = 2 * at + 1;
      if (child + 1 < heap.size() && above(heap.get(child + 1), heap.get(child))) {
        child++;
      }
      if (!above(heap.get(child), moved)) {
        break;
      }
      heap.set(at, heap.get(child));
      at = child;
    }
    heap.set(at, moved);
  }

  @Override
  public @Nullable Object next() {
    if (!started) {
      start();
    } else if (!heap.isEmpty()) {
      advance();
    }
    return heap.isEmpty() ? null : heap.get(0).item;
  }

  private void advance() {
    Head head = heap.get(0);
    Object item = Iter.next(head.iterator);
    if (item != null) {
      head.item = item;
      head.key = keyOf(item);
      sink(0);
      return;
    }
    Head last = heap.remove(heap.size() - 1);
    if (!heap.isEmpty()) {
      heap.set(0, last);
      sink(0);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
