package io.krait.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Which modules are being run by which threads. A thread that imports a module which another runs
 * waits for it, unless that one waits, over however many threads, for a module of the first.
 */
final class Loading {
  private static final Object LOCK = new Object();
  private static final Map<PyModule, Thread> RUNNING = new HashMap<>();
  private static final Map<Thread, PyModule> WAITING = new HashMap<>();
  private static final Set<PyModule> BEGUN =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** So that imports of finished modules, which are nearly all, take no lock. */
  private static volatile int running;

  private Loading() {}

  static void begin(PyModule module) {
    synchronized (LOCK) {
      BEGUN.add(module);
      RUNNING.put(module, Thread.currentThread());
      running++;
    }
  }

  static void end(PyModule module) {
    synchronized (LOCK) {
      RUNNING.remove(module);
      running--;
      LOCK.notifyAll();
    }
  }

  static boolean isUnderWay(PyModule module) {
    synchronized (LOCK) {
      return RUNNING.containsKey(module);
    }
  }

  /** Whether a module was never begun; one whose class is loaded can be run afresh only once. */
  static boolean isFirst(PyModule module) {
    return !BEGUN.contains(module);
  }

  static void await(PyModule module) {
    if (running == 0) {
      return;
    }
    Thread me = Thread.currentThread();
    synchronized (LOCK) {
      try {
        while (mustWait(module)) {
          WAITING.put(me, module);
          LOCK.wait();
        }
      } catch (InterruptedException e) {
        me.interrupt();
      } finally {
        WAITING.remove(me);
      }
    }
  }

  private static boolean mustWait(PyModule module) {
    Thread runner = RUNNING.get(module);
    return runner != null && runner != Thread.currentThread() && !waitsFor(runner);
  }

  // Whether a thread waits, perhaps over others, for what the current one runs.
  private static boolean waitsFor(Thread first) {
    Thread t = first;
    for (int i = 0; i <= WAITING.size(); i++) {
      PyModule wanted = WAITING.get(t);
      Thread next = wanted == null ? null : RUNNING.get(wanted);
      if (next == null) {
        return false;
      }
      if (next == Thread.currentThread()) {
        return true;
      }
      t = next;
    }
    return false;
  }
}
