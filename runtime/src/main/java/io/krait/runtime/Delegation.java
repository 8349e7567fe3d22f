package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * {@code yield from}: hands sent values and thrown exceptions to the inner iterator (PEP 380). A
 * compiled generator keeps one in its frame while it waits.
 */
public final class Delegation {
  private final Object iterator;

  /** The value of the {@code yield from} expression, once the inner iterator has finished. */
  public Object result = PyNone.NONE;

  private Delegation(Object iterator) {
    this.iterator = iterator;
  }

  /** Starts to delegate to an iterable. */
  public static Delegation of(Object iterable) {
    boolean direct = iterable instanceof PyGenerator g && g.isIterable();
    return new Delegation(direct ? iterable : Iter.of(iterable));
  }

  /**
   * Starts to wait for a coroutine, or for what an object's {@code __await__} gives.
   *
   * @throws PyBaseException TypeError for anything else
   */
  public static Delegation await(Object awaitable) {
    if (awaitable instanceof PyGenerator g && g.isAwaitable()) {
      if (g.delegate() != null) {
        throw Err.runtimeError("coroutine is being awaited already");
      }
      return new Delegation(g);
    }
    Object method = Types.of(awaitable).lookup("__await__");
    if (method == null) {
      throw Err.typeError(
          "object " + Types.of(awaitable).name + " can't be used in 'await' expression");
    }
    Object it = Slots.call1(method, awaitable);
    if (!Iter.isIterator(it)) {
      throw Err.typeError("__await__() returned non-iterator of type '" + Types.of(it).name + "'");
    }
    return new Delegation(it);
  }

  /** Whether {@link #await} takes it. */
  static boolean isAwaitable(Object object) {
    return (object instanceof PyGenerator g && g.isAwaitable())
        || Types.of(object).lookup("__await__") != null;
  }

  /** The iterator delegated to. */
  public Object iterator() {
    return iterator;
  }

  /** The next value to yield after {@code sent} came in, or null: then {@link #result} is set. */
  public @Nullable Object send(@Nullable Object given) {
    Object sent = given == null ? PyNone.NONE : given;
    if (iterator instanceof PyGenerator g) {
      Object v = g.sendOrNull(sent);
      if (v == null) {
        result = g.result();
      }
      return v;
    }
    if (iterator instanceof PyIterator i && sent == PyNone.NONE) {
      Object v = i.next();
      if (v == null) {
        result = i.stopValue();
      }
      return v;
    }
    try {
      return sent == PyNone.NONE
          ? Calls.callMethod0(iterator, "__next__")
          : Calls.callMethod1(iterator, "send", sent);
    } catch (PyBaseException e) {
      return stopped(e);
    }
  }

  private @Nullable Object stopped(PyBaseException e) {
    if (!e.type().isSubtypeOf(Exceptions.STOP_ITERATION)) {
      throw e;
    }
    Object v = e.field(0);
    result = v == null ? PyNone.NONE : v;
    return null;
  }

  /**
   * The next value to yield after an exception was thrown in, or null: then {@link #result} is set.
   */
  public @Nullable Object thrown(Throwable t) {
    if (!(t instanceof PyBaseException e)) {
      throw Tracebacks.rethrow(t);
    }
    if (e.type().isSubtypeOf(Exceptions.GENERATOR_EXIT)) {
      close();
      throw e;
    }
    if (iterator instanceof PyGenerator g) {
      Object v = g.throwOrNull(e);
      if (v == null) {
        result = g.result();
      }
      return v;
    }
    Object method = Attrs.getOrNull(iterator, "throw");
    if (method == null) {
      throw e;
    }
    try {
      return Calls.call1(method, e);
    } catch (PyBaseException stop) {
      return stopped(stop);
    }
  }

  /** Closes the inner iterator where it can be closed. */
  public void close() {
    if (iterator instanceof PyGenerator g) {
      g.close();
      return;
    }
    Object method = Attrs.getOrNull(iterator, "close");
    if (method != null) {
      Calls.call0(method);
    }
  }
}
