package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The exception being handled by the current thread: what {@code sys.exception()} gives. */
public final class Handled {
  private static final ThreadLocal<@Nullable PyBaseException> OTHER = new ThreadLocal<>();

  private Handled() {}

  /** Enters a handler; returns what {@link #leave} must put back. */
  public static @Nullable PyBaseException enter(PyBaseException e) {
    PyBaseException previous = current();
    set(e);
    return previous;
  }

  /** Leaves a handler. */
  public static void leave(@Nullable PyBaseException previous) {
    set(previous);
  }

  /** The exception being handled, or null. */
  public static @Nullable PyBaseException current() {
    return Thread.currentThread() instanceof PyThread t ? t.handled : OTHER.get();
  }

  static void set(@Nullable PyBaseException e) {
    if (Thread.currentThread() instanceof PyThread t) {
      t.handled = e;
    } else {
      OTHER.set(e);
    }
  }

  /** Sets {@code __context__} of an exception about to be raised, without making a cycle. */
  static void setContext(PyBaseException e) {
    PyBaseException handled = current();
    if (handled == null || handled == e) {
      return;
    }
    if (e.linked) {
      cutChain(handled, e);
    }
    e.setContext(handled);
  }

  private static void cutChain(PyBaseException handled, PyBaseException e) {
    // Cut the chain where it would come back to e (CPython's _PyErr_SetObject).
    PyBaseException o = handled;
    PyBaseException slow = handled;
    boolean step = false;
    for (PyBaseException c = o.context; c != null; c = o.context) {
      if (c == e) {
        o.context = null;
        break;
      }
      o = c;
      if (o == slow) {
        break;
      }
      if (step) {
        PyBaseException next = slow.context;
        slow = next == null ? slow : next;
      }
      step = !step;
    }
  }
}
