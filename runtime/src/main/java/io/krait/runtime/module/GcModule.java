package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;

/** The module {@code gc}: the JVM collects; what it can be asked for. */
@PyModuleInfo(
    value = "gc",
    doc = "This module provides access to the garbage collector for reference cycles.")
final class GcModule {
  @PyConst("DEBUG_STATS: int")
  static final long DEBUG_STATS = 1;

  @PyConst("DEBUG_COLLECTABLE: int")
  static final long DEBUG_COLLECTABLE = 2;

  @PyConst("DEBUG_UNCOLLECTABLE: int")
  static final long DEBUG_UNCOLLECTABLE = 4;

  @PyConst("DEBUG_SAVEALL: int")
  static final long DEBUG_SAVEALL = 32;

  @PyConst("DEBUG_LEAK: int")
  static final long DEBUG_LEAK = 38;

  private static final int LONGEST_WAIT = 1000;

  private static volatile boolean enabled = true;
  private static volatile long debug;
  private static volatile PyTuple threshold = PyTuple.of(2000L, 10L, 0L);

  private GcModule() {}

  @PyConst("garbage: list[Any]")
  static PyList garbage() {
    return new PyList();
  }

  @PyConst("callbacks: list[Any]")
  static PyList callbacks() {
    return new PyList();
  }

  @Py("collect(generation: int = 2) -> int")
  static long collect(long generation) {
    if (generation < 0 || generation > 2) {
      throw Err.valueError("invalid generation");
    }
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    PhantomReference<Object> marker = new PhantomReference<>(new Object(), queue);
    System.gc();
    try {
      // References are put into their queues a little after the collection.
      queue.remove(LONGEST_WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    marker.clear();
    WeakRefs.drain();
    return 0;
  }

  @Py("enable() -> None")
  static void enable() {
    enabled = true;
  }

  @Py("disable() -> None")
  static void disable() {
    enabled = false;
  }

  @Py("isenabled() -> bool")
  static boolean isEnabled() {
    return enabled;
  }

  @Py("get_debug() -> int")
  static long getDebug() {
    return debug;
  }

  @Py("set_debug(flags: int, /) -> None")
  static void setDebug(long flags) {
    debug = flags;
  }

  @Py("get_threshold() -> tuple[int, int, int]")
  static PyTuple getThreshold() {
    return threshold;
  }

  @Py("set_threshold(threshold0: int, threshold1: Any = 10, threshold2: Any = 10, /) -> None")
  static void setThreshold(long first, Object second, Object third) {
    threshold = PyTuple.of(first, Convert.index(second), Convert.index(third));
  }

  @Py("get_count() -> tuple[int, int, int]")
  static PyTuple getCount() {
    return PyTuple.of(0L, 0L, 0L);
  }

  @Py("get_stats() -> list[dict[str, Any]]")
  static PyList getStats() {
    PyList all = new PyList();
    for (int i = 0; i < 3; i++) {
      PyDict one = new PyDict();
      one.putStr("collections", 0L);
      one.putStr("collected", 0L);
      one.putStr("uncollectable", 0L);
      all.append(one);
    }
    return all;
  }

  @Py("freeze() -> None")
  static void freeze() {}

  @Py("unfreeze() -> None")
  static void unfreeze() {}

  @Py("get_freeze_count() -> int")
  static long getFreezeCount() {
    return 0;
  }

  @Py("is_finalized(obj: Any, /) -> bool")
  static boolean isFinalized(Object o) {
    return false;
  }

  @Py("is_tracked(obj: Any, /) -> bool")
  static boolean isTracked(Object o) {
    return GcTracking.isTracked(o);
  }

  @Py("get_objects(generation: Any = None) -> list[Any]")
  static PyList getObjects(Object generation) {
    throw unknown("get_objects");
  }

  @Py("get_referrers(*objs: Any) -> list[Any]")
  static PyList getReferrers(PyTuple objects) {
    throw unknown("get_referrers");
  }

  @Py("get_referents(*objs: Any) -> list[Any]")
  static PyList getReferents(PyTuple objects) {
    throw unknown("get_referents");
  }

  private static RuntimeException unknown(String function) {
    return Err.notImplementedError(
        "gc." + function + "() is not supported: the JVM does not tell which objects there are");
  }
}
