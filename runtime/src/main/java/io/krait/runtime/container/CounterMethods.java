package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyDictSub;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of collections.Counter. */
@PyTypeInfo(
    value = "Counter(dict[T, int])",
    module = "collections",
    doc = "Dict subclass for counting hashable items.")
@SuppressWarnings("DoNotCallSuggester") // Python code calls it
final class CounterMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private CounterMethods() {}

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyDictSub self) {
    return self.dict();
  }

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyDict make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyDictSub(cls);
  }

  @Py(
      "__init__(self, iterable: Iterable[T] | Mapping[T, int] | None = None, /, **kwds: int)"
          + " -> None")
  static void init(PyDict self, Object iterable, PyDict kwds) {
    update(self, iterable, kwds);
  }

  @Py("__missing__(self, key: T, /) -> int")
  static long missing(PyDict self, Object key) {
    return 0;
  }

  @Py("total(self) -> int")
  static Object total(PyDict self) {
    Object total = 0L;
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      total = Ops.add(total, self.valueAt(p));
    }
    return total;
  }

  @Py("most_common(self, n: int | None = None) -> list[tuple[T, int]]")
  static PyList mostCommon(PyDict self, Object n) {
    return Counter.mostCommon(self, n == PyNone.NONE ? null : Convert.index(n));
  }

  @Py("elements(self) -> Iterator[T]")
  static Object elements(PyDict self) {
    PyList repeats = new PyList();
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      repeats.append(RepeatIterator.make(RepeatIterator.TYPE, self.keyAt(p), self.valueAt(p)));
    }
    return ChainIterator.fromIterable(ChainIterator.TYPE, repeats);
  }

  @Py(
      value = "fromkeys(cls: type, iterable: Any, v: Any = None) -> NoReturn",
      kind = Py.Kind.CLASS_METHOD)
  static Object fromKeys(PyType cls, Object iterable, Object v) {
    throw Err.notImplementedError(
        "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  }

  @Py(
      "update(self, iterable: Iterable[T] | Mapping[T, int] | None = None, /, **kwds: int)"
          + " -> None")
  static void update(PyDict self, Object iterable, PyDict kwds) {
    if (iterable != PyNone.NONE) {
      Counter.add(self, iterable, 1);
    }
    if (kwds.size() > 0) {
      Counter.add(self, kwds, 1);
    }
  }

  @Py(
      "subtract(self, iterable: Iterable[T] | Mapping[T, int] | None = None, /, **kwds: int)"
          + " -> None")
  static void subtract(PyDict self, Object iterable, PyDict kwds) {
    if (iterable != PyNone.NONE) {
      Counter.add(self, iterable, -1);
    }
    if (kwds.size() > 0) {
      Counter.add(self, kwds, -1);
    }
  }

  @Py("copy(self) -> Self")
  static Object copy(PyDict self) {
    return Calls.call1(self.type(), self);
  }

  @Py("__delitem__(self, key: T, /) -> None")
  static void delItem(PyDict self, Object key) {
    self.removeOrNull(key);
  }

  @Py("__add__(self, other: Counter[T], /) -> Counter[T]")
  static Object add(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.combine(self, (PyDict) other, Ops::add)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__sub__(self, other: Counter[T], /) -> Counter[T]")
  static Object sub(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.combine(self, (PyDict) other, Ops::sub)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__or__(self, other: Counter[T], /) -> Counter[T]")
  static Object or(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.combine(self, (PyDict) other, Counter::larger)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__and__(self, other: Counter[T], /) -> Counter[T]")
  static Object and(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.intersection(self, (PyDict) other)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__pos__(self) -> Counter[T]")
  static Object pos(PyDict self) {
    return Counter.combine(self, Counter.empty(), (a, b) -> a);
  }

  @Py("__neg__(self) -> Counter[T]")
  static Object neg(PyDict self) {
    return Counter.combine(self, Counter.empty(), (a, b) -> Ops.sub(0L, a));
  }

  private static PyDict counts(Object other) {
    if (other instanceof PyDict d) {
      return d;
    }
    PyDict dict = new PyDict();
    dict.update(Calls.callMethod0(other, "items"));
    return dict;
  }

  @Py("__iadd__(self, other: Mapping[T, int], /) -> Self")
  static Object iadd(PyDict self, Object other) {
    Counter.add(self, counts(other).copy(), 1);
    return Counter.dropOthers(self);
  }

  @Py("__isub__(self, other: Mapping[T, int], /) -> Self")
  static Object isub(PyDict self, Object other) {
    Counter.add(self, counts(other).copy(), -1);
    return Counter.dropOthers(self);
  }

  @Py("__ior__(self, other: Mapping[T, int], /) -> Self")
  static Object ior(PyDict self, Object other) {
    PyDict theirs = counts(other).copy();
    for (int p = theirs.nextPosition(0); p >= 0; p = theirs.nextPosition(p + 1)) {
      Object key = theirs.keyAt(p);
      Object mine = Counter.countOf(self, key);
      if (Ops.gtBool(theirs.valueAt(p), mine)) {
        self.put(key, theirs.valueAt(p));
      }
    }
    return Counter.dropOthers(self);
  }

  @Py("__iand__(self, other: Mapping[T, int], /) -> Self")
  static Object iand(PyDict self, Object other) {
    PyDict theirs = counts(other);
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      Object count = Counter.countOf(theirs, self.keyAt(p));
      if (Ops.ltBool(count, self.valueAt(p))) {
        self.put(self.keyAt(p), count);
      }
    }
    return Counter.dropOthers(self);
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.all(self, (PyDict) other, Ops::eqBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? !Counter.all(self, (PyDict) other, Ops::eqBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, other: Counter[Any], /) -> bool")
  static Object le(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.all(self, (PyDict) other, Ops::leBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__lt__(self, other: Counter[Any], /) -> bool")
  static Object lt(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.all(self, (PyDict) other, Ops::leBool)
            && !Counter.all(self, (PyDict) other, Ops::eqBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, other: Counter[Any], /) -> bool")
  static Object ge(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.all(self, (PyDict) other, Ops::geBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, other: Counter[Any], /) -> bool")
  static Object gt(PyDict self, Object other) {
    return Counter.isCounter(other)
        ? Counter.all(self, (PyDict) other, Ops::geBool)
            && !Counter.all(self, (PyDict) other, Ops::eqBool)
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyDict self) {
    return Counter.repr(self);
  }
}
