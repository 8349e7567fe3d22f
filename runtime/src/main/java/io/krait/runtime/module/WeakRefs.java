package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PyThread;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All weak references, by referent. Callbacks run when the JVM's garbage collector has cleared a
 * reference, in a thread of their own or in {@code gc.collect()}.
 */
final class WeakRefs {
  static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();

  /** By the referent's identity hash; guarded by itself. */
  private static final Map<Integer, List<PyWeakRef.Link>> BY_REFERENT = new HashMap<>();

  /** References with callbacks, kept alive by their referents' sake as long as the program does. */
  private static boolean started;

  private WeakRefs() {}

  /**
   * A reference; one without callback of exactly that type is made only once.
   *
   * @throws io.krait.runtime.PyBaseException TypeError for values that cannot be referred to
   */
  static PyWeakRef make(PyType type, Object referent, @Nullable Object callback) {
    check(referent);
    synchronized (BY_REFERENT) {
      boolean shared = callback == null && isPlain(type);
      PyWeakRef known = shared ? find(type, referent) : null;
      if (known != null) {
        return known;
      }
      PyWeakRef made =
          type.isSubtypeOf(PyWeakRef.TYPE)
              ? new PyWeakRef(type, referent, callback)
              : new PyWeakProxy(type, referent, callback);
      List<PyWeakRef.Link> links =
          BY_REFERENT.computeIfAbsent(made.link.identity, k -> new ArrayList<>(1));
      links.add(shared ? 0 : links.size(), made.link);
      start();
      return made;
    }
  }

  private static boolean isPlain(PyType type) {
    return type == PyWeakRef.TYPE || type == PyWeakProxy.TYPE || type == PyWeakProxy.CALLABLE_TYPE;
  }

  private static @Nullable PyWeakRef find(PyType type, Object referent) {
    for (PyWeakRef.Link link : linksOf(referent)) {
      PyWeakRef r = link.reference.get();
      if (r != null && r.type() == type && r.callback == null && link.refersTo(referent)) {
        return r;
      }
    }
    return null;
  }

  private static List<PyWeakRef.Link> linksOf(Object referent) {
    return BY_REFERENT.getOrDefault(System.identityHashCode(referent), List.of());
  }

  private static void check(Object o) {
    PyType type = Types.of(o);
    boolean value =
        o instanceof String
            || o instanceof Long
            || o instanceof Double
            || o instanceof Boolean
            || o instanceof BigInteger;
    if (value || !WeakReferable.accepts(o, type)) {
      throw Err.typeError("cannot create weak reference to '" + type.name + "' object");
    }
  }

  /** The living references to an object. */
  static PyList of(Object referent) {
    PyList all = new PyList();
    synchronized (BY_REFERENT) {
      for (PyWeakRef.Link link : linksOf(referent)) {
        PyWeakRef r = link.reference.get();
        if (r != null && link.refersTo(referent)) {
          all.append(r);
        }
      }
    }
    return all;
  }

  private static void start() {
    if (!started) {
      started = true;
      Thread thread = new PyThread(WeakRefs::run, "weakref callbacks", 1L << 20);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void run() {
    while (true) {
      try {
        died(QUEUE.remove());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Calls what waits, here and now; how many references died. */
  static int drain() {
    int n = 0;
    for (Reference<?> r = QUEUE.poll(); r != null; r = QUEUE.poll()) {
      died(r);
      n++;
    }
    return n;
  }

  private static void died(Reference<?> cleared) {
    PyWeakRef.Link link = (PyWeakRef.Link) cleared;
    synchronized (BY_REFERENT) {
      List<PyWeakRef.Link> links = BY_REFERENT.get(link.identity);
      if (links != null) {
        links.remove(link);
        if (links.isEmpty()) {
          BY_REFERENT.remove(link.identity);
        }
      }
    }
    PyWeakRef r = link.reference.get();
    if (r != null) {
      r.died();
    }
  }
}
