package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.CachedProperty;
import io.krait.runtime.container.KeyWrapper;
import io.krait.runtime.container.LruCache;
import io.krait.runtime.container.MadeFunction;
import io.krait.runtime.container.PartialMethod;
import io.krait.runtime.container.PyPartial;
import io.krait.runtime.container.SingleDispatch;
import io.krait.runtime.container.SingleDispatchMethod;
import io.krait.runtime.container.TotalOrdering;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module functools. */
@PyModuleInfo(value = "functools", doc = "Tools for working with functions and callable objects.")
final class FunctoolsModule {
  private FunctoolsModule() {}

  @PyConst("partial: type")
  static PyType partial() {
    return PyPartial.TYPE;
  }

  @PyConst("partialmethod: type")
  static PyType partialMethod() {
    return PartialMethod.TYPE;
  }

  @PyConst("cached_property: type")
  static PyType cachedProperty() {
    return CachedProperty.TYPE;
  }

  @PyConst("singledispatchmethod: type")
  static PyType singleDispatchMethod() {
    return SingleDispatchMethod.TYPE;
  }

  @PyConst("WRAPPER_ASSIGNMENTS: tuple[str, ...]")
  static PyTuple wrapperAssignments() {
    return PyTuple.of(
        "__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__");
  }

  @PyConst("WRAPPER_UPDATES: tuple[str, ...]")
  static PyTuple wrapperUpdates() {
    return PyTuple.of("__dict__");
  }

  @Py(
      "reduce(function: Callable[[Any, Any], Any], iterable: Iterable[Any], initial: Any = ..., /)"
          + " -> Any\n"
          + "reduce(function: Callable[[T, S], T], iterable: Iterable[S], initial: T, /) -> T\n"
          + "reduce(function: Callable[[T, T], T], iterable: Iterable[T], /) -> T")
  static Object reduce(Object function, Object iterable, @Nullable Object initial) {
    boolean iterates =
        Types.of(iterable).lookup("__iter__") != null
            || Types.of(iterable).lookup("__getitem__") != null;
    if (!iterates) {
      throw Err.typeError("reduce() arg 2 must support iteration");
    }
    Object it = Iter.of(iterable);
    Object total = initial == null ? Iter.next(it) : initial;
    if (total == null) {
      throw Err.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      total = Calls.call2(function, total, o);
    }
    return total;
  }

  @Py("cmp_to_key(mycmp: Callable[[T, T], int]) -> Callable[[T], Any]")
  static Object cmpToKey(Object mycmp) {
    return new KeyWrapper(mycmp, null);
  }

  @Py("total_ordering(cls: type[T]) -> type[T]")
  static Object totalOrdering(Object cls) {
    return TotalOrdering.complete(cls);
  }

  @Py("singledispatch(func: Callable[..., T]) -> Any")
  static Object singleDispatch(Object func) {
    return wrap(new SingleDispatch(func), func);
  }

  @Py("cache(user_function: Callable[..., T], /) -> Any")
  static Object cache(Object function) {
    return wrap(new LruCache(function, -1, false), function);
  }

  @Py("lru_cache(maxsize: Any = 128, typed: bool = False) -> Any")
  static Object lruCache(Object maxsize, boolean typed) {
    if (Calls.isCallable(maxsize)) {
      return wrap(new LruCache(maxsize, 128, typed), maxsize);
    }
    if (maxsize != PyNone.NONE && !Convert.isInt(maxsize)) {
      throw Err.typeError("Expected first argument to be an integer, a callable, or None");
    }
    long size = maxsize == PyNone.NONE ? -1 : Math.max(0, Convert.clippedIndex(maxsize));
    return MadeFunction.of(
        "lru_cache.<locals>.decorating_function",
        0,
        0,
        new String[] {"user_function"},
        a -> wrap(new LruCache(a[0], size, typed), a[0]));
  }

  private static Object wrap(Object wrapper, Object wrapped) {
    return updateWrapper(wrapper, wrapped, wrapperAssignments(), wrapperUpdates());
  }

  @Py(
      "update_wrapper(wrapper: T, wrapped: Any, assigned: Iterable[str] = ...,"
          + " updated: Iterable[str] = ...) -> T")
  static Object updateWrapper(
      Object wrapper, Object wrapped, @Nullable Object assigned, @Nullable Object updated) {
    Object names = Iter.of(assigned == null ? wrapperAssignments() : assigned);
    for (Object name = Iter.next(names); name != null; name = Iter.next(names)) {
      copyAttribute(wrapper, wrapped, Ops.str(name));
    }
    Object dicts = Iter.of(updated == null ? wrapperUpdates() : updated);
    for (Object name = Iter.next(dicts); name != null; name = Iter.next(dicts)) {
      Object more = Attrs.getOrNull(wrapped, Ops.str(name));
      Object own = Attrs.get(wrapper, Ops.str(name));
      Calls.callMethod1(own, "update", more == null ? new PyDict() : more);
    }
    Attrs.set(wrapper, "__wrapped__", wrapped);
    return wrapper;
  }

  private static void copyAttribute(Object wrapper, Object wrapped, String name) {
    Object value;
    try {
      value = Attrs.get(wrapped, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(io.krait.runtime.Exceptions.ATTRIBUTE_ERROR)) {
        return;
      }
      throw e;
    }
    Attrs.set(wrapper, name, value);
  }

  @Py(
      "wraps(wrapped: Any, assigned: Iterable[str] = ..., updated: Iterable[str] = ...)"
          + " -> Callable[[T], T]")
  static Object wraps(Object wrapped, @Nullable Object assigned, @Nullable Object updated) {
    return MadeFunction.of(
        "wraps.<locals>.update_wrapper",
        0,
        0,
        new String[] {"wrapper"},
        a -> updateWrapper(a[0], wrapped, assigned, updated));
  }
}
