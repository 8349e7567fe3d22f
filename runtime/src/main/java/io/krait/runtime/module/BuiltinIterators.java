package io.krait.runtime.module;

import io.krait.runtime.Async;
import io.krait.runtime.BuiltinOperations;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyGenerator;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.Types;
import io.krait.runtime.container.CallableIterator;
import io.krait.runtime.container.ListSort;
import io.krait.runtime.meta.Py;
import org.jspecify.annotations.Nullable;

/** Built-in functions about iteration: len, iter, next, sorted. */
public final class BuiltinIterators {
  private BuiltinIterators() {}

  @Py(value = "len(obj: Sized, /) -> int", doc = "Return the number of items in a container.")
  public static long len(Object obj) {
    return Ops.len(obj);
  }

  @Py(
      value = "iter(object: Any, sentinel: Any = ..., /) -> Iterator[Any]",
      doc = "Get an iterator from an object.")
  public static Object iter(Object object, @Nullable Object sentinel) {
    if (sentinel == null) {
      return Iter.of(object);
    }
    if (!Calls.isCallable(object)) {
      throw Err.typeError("iter(v, w): v must be callable");
    }
    return new CallableIterator(object, sentinel);
  }

  @Py(
      value = "next(iterator: Iterator[Any], default: Any = ..., /) -> Any",
      doc = "Return the next item from the iterator.")
  public static Object next(Object iterator, @Nullable Object byDefault) {
    if (iterator instanceof PyGenerator g && byDefault == null) {
      return g.nextOrStop();
    }
    if (iterator instanceof PyIterator i) {
      Object item = i.next();
      if (item != null) {
        return item;
      }
    } else {
      if (!BuiltinOperations.isIterator(iterator)) {
        throw Err.typeError("'" + Types.of(iterator).name + "' object is not an iterator");
      }
      if (byDefault == null) {
        return Calls.callMethod0(iterator, "__next__");
      }
      Object item = Iter.next(iterator);
      if (item != null) {
        return item;
      }
    }
    if (byDefault != null) {
      return byDefault;
    }
    throw Err.of(Exceptions.STOP_ITERATION);
  }

  @Py(
      value =
          "sorted(iterable: Iterable[T], /, *, key: Any = None, reverse: bool = False) -> list[T]",
      doc = "Return a new list containing all items from the iterable in ascending order.")
  public static PyList sorted(Object iterable, Object key, boolean reverse) {
    PyList list = Iter.toList(iterable);
    ListSort.sort(list, key, reverse);
    return list;
  }

  @Py(value = "any(iterable: Iterable[object], /) -> bool", doc = "Return True if any is true.")
  public static boolean any(Object iterable) {
    Object it = Iter.of(iterable);
    for (Object x = Iter.next(it); x != null; x = Iter.next(it)) {
      if (Ops.truth(x)) {
        return true;
      }
    }
    return false;
  }

  @Py(value = "all(iterable: Iterable[object], /) -> bool", doc = "Return True if all are true.")
  public static boolean all(Object iterable) {
    Object it = Iter.of(iterable);
    for (Object x = Iter.next(it); x != null; x = Iter.next(it)) {
      if (!Ops.truth(x)) {
        return false;
      }
    }
    return true;
  }

  @Py(value = "aiter(async_iterable: Any, /) -> Any", doc = "Return an AsyncIterator.")
  static Object aiter(Object iterable) {
    return Async.aiter(iterable);
  }

  @Py(
      value = "anext(async_iterator: Any, default: Any = ..., /) -> Any",
      doc = "Return the next item from the async iterator, or the default when it is exhausted.")
  static Object anext(Object iterator, @Nullable Object byDefault) {
    return Async.anext(iterator, byDefault);
  }
}
