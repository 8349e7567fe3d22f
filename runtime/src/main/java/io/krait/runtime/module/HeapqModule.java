package io.krait.runtime.module;

import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.container.HeapMerge;
import io.krait.runtime.container.Heaps;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;

/** The module heapq. */
@PyModuleInfo(value = "heapq", doc = "Heap queue algorithm (a.k.a. priority queue).")
final class HeapqModule {
  private HeapqModule() {}

  @Py("heappush(heap: list[T], item: T, /) -> None")
  static void heapPush(PyList heap, Object item) {
    Heaps.push(heap, item);
  }

  @Py("heappop(heap: list[T], /) -> T")
  static Object heapPop(PyList heap) {
    return Heaps.pop(heap, false);
  }

  @Py("heapify(heap: list[Any], /) -> None")
  static void heapify(PyList heap) {
    Heaps.heapify(heap, false);
  }

  @Py("heapreplace(heap: list[T], item: T, /) -> T")
  static Object heapReplace(PyList heap, Object item) {
    return Heaps.replace(heap, item, false);
  }

  @Py("heappushpop(heap: list[T], item: T, /) -> T")
  static Object heapPushPop(PyList heap, Object item) {
    return Heaps.pushPop(heap, item);
  }

  @Py("_heapify_max(heap: list[Any], /) -> None")
  static void heapifyMax(PyList heap) {
    Heaps.heapify(heap, true);
  }

  @Py("_heappop_max(heap: list[T], /) -> T")
  static Object heapPopMax(PyList heap) {
    return Heaps.pop(heap, true);
  }

  @Py("_heapreplace_max(heap: list[T], item: T, /) -> T")
  static Object heapReplaceMax(PyList heap, Object item) {
    return Heaps.replace(heap, item, true);
  }

  @Py("nlargest(n: int, iterable: Iterable[T], key: Callable[[T], Any] | None = None) -> list[T]")
  static PyList nLargest(long n, Object iterable, Object key) {
    return Heaps.best(n, iterable, key, true);
  }

  @Py("nsmallest(n: int, iterable: Iterable[T], key: Callable[[T], Any] | None = None) -> list[T]")
  static PyList nSmallest(long n, Object iterable, Object key) {
    return Heaps.best(n, iterable, key, false);
  }

  @Py(
      "merge(*iterables: Iterable[T], key: Callable[[T], Any] | None = None,"
          + " reverse: bool = False) -> Iterator[T]")
  static Object merge(PyTuple iterables, Object key, boolean reverse) {
    return new HeapMerge(iterables, key == PyNone.NONE ? null : key, reverse);
  }
}
