package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** {@code async for} and {@code async with} (PEP 492). */
public final class Async {
  private Async() {}

  /**
   * The asynchronous iterator over an object.
   *
   * @throws PyBaseException TypeError where the object or what it gives is none
   */
  public static Object iterator(Object iterable) {
    PyType t = Types.of(iterable);
    Object method = t.lookup("__aiter__");
    if (method == null || method == PyNone.NONE) {
      throw Err.typeError("'async for' requires an object with __aiter__ method, got " + t.name);
    }
    Object iterator = Slots.call1(method, iterable);
    if (Types.of(iterator).lookup("__anext__") == null) {
      throw Err.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + Types.of(iterator).name);
    }
    return iterator;
  }

  /**
   * {@code aiter(iterable)}
   *
   * @throws PyBaseException TypeError where the object or what it gives is none
   */
  public static Object aiter(Object iterable) {
    PyType t = Types.of(iterable);
    Object method = t.lookup("__aiter__");
    if (method == null || method == PyNone.NONE) {
      throw Err.typeError("'" + t.name + "' object is not an async iterable");
    }
    Object iterator = Slots.call1(method, iterable);
    if (Types.of(iterator).lookup("__anext__") == null) {
      throw Err.typeError(
          "aiter() returned not an async iterator of type '" + Types.of(iterator).name + "'");
    }
    return iterator;
  }

  /**
   * {@code anext(iterator)}, or with a default: an awaitable
   *
   * @throws PyBaseException TypeError where the object is no asynchronous iterator
   */
  public static Object anext(Object iterator, @Nullable Object byDefault) {
    PyType t = Types.of(iterator);
    Object method = t.lookup("__anext__");
    if (method == null || method == PyNone.NONE) {
      throw Err.typeError("'" + t.name + "' object is not an async iterator");
    }
    Object awaitable = Slots.call1(method, iterator);
    return byDefault == null ? awaitable : new PyAnext(awaitable, byDefault);
  }

  /** Starts to wait for the next item of an asynchronous iterator. */
  public static Delegation next(Object iterator) {
    PyType t = Types.of(iterator);
    Object method = t.lookup("__anext__");
    if (method == null) {
      throw Err.typeError("'async for' requires an iterator with __anext__ method, got " + t.name);
    }
    Object awaitable = Slots.call1(method, iterator);
    try {
      return Delegation.await(awaitable);
    } catch (PyBaseException e) {
      PyBaseException invalid =
          Err.typeError(
              "'async for' received an invalid object from __anext__: " + Types.of(awaitable).name);
      invalid.setContext(e);
      invalid.setCause(e);
      throw invalid;
    }
  }

  /** Whether what {@code __anext__} raised says that there are no more items. */
  public static boolean isEnd(Object raised) {
    return raised instanceof PyBaseException e
        && e.type().isSubtypeOf(Exceptions.STOP_ASYNC_ITERATION);
  }

  /** Calls {@code __aenter__}; gives what to wait for, started, and the bound {@code __aexit__}. */
  public static Object[] enter(Object manager) {
    PyType t = Types.of(manager);
    Object enter = t.lookup("__aenter__");
    if (enter == null) {
      throw missing(t, "");
    }
    Object exit = t.lookup("__aexit__");
    if (exit == null) {
      throw missing(t, " (missed __aexit__ method)");
    }
    Object bound = Slots.bind(exit, manager);
    return new Object[] {started(Slots.call1(enter, manager), "__aenter__"), bound};
  }

  private static PyBaseException missing(PyType t, String detail) {
    return Err.typeError(
        "'"
            + t.name
            + "' object does not support the asynchronous context manager protocol"
            + detail);
  }

  /** What {@link #enter} started. */
  public static Delegation entered(Object started) {
    return (Delegation) started;
  }

  /** Calls {@code __aexit__} with an exception and starts to wait for its verdict. */
  public static Delegation exit(Object exitMethod, PyBaseException e) {
    PyTraceback t = e.traceback();
    Object given = Calls.call3(exitMethod, e.type(), e, t == null ? PyNone.NONE : t);
    return started(given, "__aexit__");
  }

  /** Calls {@code __aexit__(None, None, None)} and starts to wait for it. */
  public static Delegation exitNormally(Object exitMethod) {
    Object given = Calls.call3(exitMethod, PyNone.NONE, PyNone.NONE, PyNone.NONE);
    return started(given, "__aexit__");
  }

  private static Delegation started(Object awaitable, String method) {
    if (!Delegation.isAwaitable(awaitable)) {
      throw Err.typeError(
          "'async with' received an object from "
              + method
              + " that does not implement __await__: "
              + Types.of(awaitable).name);
    }
    return Delegation.await(awaitable);
  }
}
