package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of collections.deque. */
@PyTypeInfo(
    value = "deque(MutableSequence[T])",
    module = "collections",
    doc = "A list-like sequence optimized for data accesses near its endpoints.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class DequeMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private DequeMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyDeque make(PyType cls, PyTuple args, PyDict kwargs) {
    return cls == PyDeque.TYPE ? new PyDeque() : new PyDequeSub(cls);
  }

  @Py("__init__(self, iterable: Iterable[T] = ..., maxlen: int | None = ...) -> None")
  static void init(PyDeque self, @Nullable Object iterable, @Nullable Object maxlen) {
    long bound = -1;
    if (maxlen != null && maxlen != PyNone.NONE) {
      if (!Convert.isInt(maxlen)) {
        throw Err.typeError("an integer is required");
      }
      bound = Convert.index(maxlen);
      if (bound < 0) {
        throw Err.valueError("maxlen must be non-negative");
      }
    }
    self.maxlen = bound;
    if (self.size() > 0) {
      self.clear();
    }
    if (iterable != null) {
      self.extend(iterable);
    }
  }

  @Py(value = "maxlen(self) -> int | None", kind = Py.Kind.GETTER)
  static Object maxlen(PyDeque self) {
    return self.maxlen < 0 ? PyNone.NONE : (Object) self.maxlen;
  }

  @Py("append(self, item: T, /) -> None")
  static void append(PyDeque self, Object item) {
    self.append(item);
  }

  @Py("appendleft(self, item: T, /) -> None")
  static void appendLeft(PyDeque self, Object item) {
    self.appendLeft(item);
  }

  @Py("extend(self, iterable: Iterable[T], /) -> None")
  static void extend(PyDeque self, Object iterable) {
    self.extend(iterable);
  }

  @Py("extendleft(self, iterable: Iterable[T], /) -> None")
  static void extendLeft(PyDeque self, Object iterable) {
    self.extendLeft(iterable);
  }

  @Py("pop(self, /) -> T")
  static Object pop(PyDeque self) {
    requireItem(self);
    return self.pop();
  }

  @Py("popleft(self, /) -> T")
  static Object popLeft(PyDeque self) {
    requireItem(self);
    return self.popLeft();
  }

  private static void requireItem(PyDeque self) {
    if (self.size() == 0) {
      throw Err.indexError("pop from an empty deque");
    }
  }

  @Py("clear(self, /) -> None")
  static void clear(PyDeque self) {
    self.clear();
  }

  @Py("copy(self, /) -> Self")
  static Object copy(PyDeque self) {
    if (self.type() == PyDeque.TYPE) {
      return plainCopy(self);
    }
    return self.maxlen < 0
        ? Calls.call1(self.type(), self)
        : Calls.call2(self.type(), self, self.maxlen);
  }

  @Py("__copy__(self, /) -> Self")
  static Object shallowCopy(PyDeque self) {
    return copy(self);
  }

  private static PyDeque plainCopy(PyDeque self) {
    PyDeque result = new PyDeque();
    result.maxlen = self.maxlen;
    for (int i = 0; i < self.size(); i++) {
      result.append(self.get(i));
    }
    return result;
  }

  @Py("count(self, value: T, /) -> int")
  static long count(PyDeque self, Object value) {
    int state = self.state;
    long n = 0;
    for (int i = 0; i < self.size(); i++) {
      if (Same.same(self.get(i), value)) {
        n++;
      }
      checkUnchanged(self, state);
    }
    return n;
  }

  private static void checkUnchanged(PyDeque self, int state) {
    if (self.state != state) {
      throw Err.runtimeError("deque mutated during iteration");
    }
  }

  private static int find(PyDeque self, Object value, int from, int to) {
    int state = self.state;
    for (int i = from; i < to && i < self.size(); i++) {
      boolean same = Same.same(self.get(i), value);
      checkUnchanged(self, state);
      if (same) {
        return i;
      }
    }
    return -1;
  }

  @Py("index(self, value: T, start: int = 0, stop: int = ..., /) -> int")
  static long index(PyDeque self, Object value, Object start, @Nullable Object stop) {
    int n = self.size();
    int to = stop == null ? n : Indexes.bound(stop, n);
    int at = find(self, value, Indexes.bound(start, n), to);
    if (at < 0) {
      throw Err.valueError(Ops.repr(value) + " is not in deque");
    }
    return at;
  }

  @Py("insert(self, index: int, value: T, /) -> None")
  static void insert(PyDeque self, long index, Object value) {
    int n = self.size();
    if (n == self.maxlen) {
      throw Err.indexError("deque already at its maximum size");
    }
    if (index >= n) {
      self.append(value);
    } else if (index <= -n || index == 0) {
      self.appendLeft(value);
    } else {
      self.insert((int) (index < 0 ? index + n : index), value);
    }
  }

  @Py("remove(self, value: T, /) -> None")
  static void remove(PyDeque self, Object value) {
    int state = self.state;
    for (int i = 0; i < self.size(); i++) {
      boolean same = Same.same(self.get(i), value);
      if (self.state != state) {
        throw Err.indexError("deque mutated during remove().");
      }
      if (same) {
        self.removeAt(i);
        return;
      }
    }
    throw Err.valueError(Ops.repr(value) + " is not in deque");
  }

  @Py("reverse(self, /) -> None")
  static void reverse(PyDeque self) {
    for (int i = 0, j = self.size() - 1; i < j; i++, j--) {
      Object swap = self.get(i);
      self.set(i, self.get(j));
      self.set(j, swap);
    }
  }

  @Py("rotate(self, n: int = 1, /) -> None")
  static void rotate(PyDeque self, long n) {
    self.rotate(n);
  }

  @Py("__len__(self, /) -> int")
  static long len(PyDeque self) {
    return self.size();
  }

  private static int at(PyDeque self, Object index) {
    if (!Indexes.isIndex(index)) {
      throw Err.typeError("sequence index must be integer, not '" + Types.of(index).name + "'");
    }
    long i = Convert.seqIndex(index);
    long j = i < 0 ? i + self.size() : i;
    if (j < 0 || j >= self.size()) {
      throw Err.indexError("deque index out of range");
    }
    return (int) j;
  }

  @Py("__getitem__(self, index: SupportsIndex, /) -> T")
  static Object getItem(PyDeque self, Object index) {
    return self.get(at(self, index));
  }

  @Py("__setitem__(self, index: SupportsIndex, value: T, /) -> None")
  static void setItem(PyDeque self, Object index, Object value) {
    self.set(at(self, index), value);
  }

  @Py("__delitem__(self, index: SupportsIndex, /) -> None")
  static void delItem(PyDeque self, Object index) {
    self.removeAt(at(self, index));
  }

  @Py("__contains__(self, value: object, /) -> bool")
  static boolean contains(PyDeque self, Object value) {
    return find(self, value, 0, self.size()) >= 0;
  }

  @Py("__iter__(self, /) -> Iterator[T]")
  static PyIterator iter(PyDeque self) {
    return new DequeIterator(self, false);
  }

  @Py("__reversed__(self, /) -> Iterator[T]")
  static PyIterator reversed(PyDeque self) {
    return new DequeIterator(self, true);
  }

  @Py("__add__(self, other: Self, /) -> Self")
  static Object add(PyDeque self, Object other) {
    if (!(other instanceof PyDeque deque)) {
      throw Err.typeError(
          "can only concatenate deque (not \"" + Types.of(other).name + "\") to deque");
    }
    PyDeque result = (PyDeque) copy(self);
    result.extend(deque);
    return result;
  }

  @Py("__iadd__(self, other: Iterable[T], /) -> Self")
  static PyDeque iadd(PyDeque self, Object other) {
    self.extend(other);
    return self;
  }

  @Py("__mul__(self, count: int, /) -> Self")
  static Object mul(PyDeque self, Object count) {
    return imul((PyDeque) copy(self), count);
  }

  @Py("__rmul__(self, count: int, /) -> Self")
  static Object rmul(PyDeque self, Object count) {
    return mul(self, count);
  }

  @Py("__imul__(self, count: int, /) -> Self")
  static PyDeque imul(PyDeque self, Object count) {
    long n = Indexes.count(count);
    Object[] items = self.toArray();
    if (n == 0) {
      self.clear();
    }
    if (items.length > 0 && self.maxlen >= 0) {
      n = Math.min(n, self.maxlen / items.length + 2);
    }
    for (long i = 1; i < n && items.length > 0; i++) {
      for (Object item : items) {
        self.append(item);
      }
    }
    return self;
  }

  private static PyList list(PyDeque deque) {
    return PyList.of(deque.toArray());
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? self.size() == d.size() && Comparisons.equal(list(self), list(d))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? !(self.size() == d.size() && Comparisons.equal(list(self), list(d)))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: deque[T], /) -> bool")
  static Object lt(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? Comparisons.less(list(self), list(d))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: deque[T], /) -> bool")
  static Object le(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? Comparisons.lessOrEqual(list(self), list(d))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: deque[T], /) -> bool")
  static Object gt(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? Comparisons.greater(list(self), list(d))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: deque[T], /) -> bool")
  static Object ge(PyDeque self, Object other) {
    return other instanceof PyDeque d
        ? Comparisons.greaterOrEqual(list(self), list(d))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyDeque self) {
    if (!ReprGuard.enter(self)) {
      return "[...]";
    }
    try {
      StringBuilder text = new StringBuilder(self.type().simpleName()).append("([");
      for (int i = 0; i < self.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(Ops.repr(self.get(i)));
      }
      text.append(']');
      return text.append(self.maxlen < 0 ? ")" : ", maxlen=" + self.maxlen + ")").toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
