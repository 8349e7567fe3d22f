package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of collections.OrderedDict. */
@PyTypeInfo(
    value = "OrderedDict(dict[K, V])",
    module = "collections",
    doc = "Dictionary that remembers insertion order.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class OrderedDictMethods {
  private OrderedDictMethods() {}

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyOrderedDict self) {
    return self.dict();
  }

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyOrderedDict make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyOrderedDict(cls);
  }

  @Py(
      "__init__(self, iterable: Iterable[tuple[K, V]] = ..., /, **kwargs: V) -> None\n"
          + "__init__(self, mapping: Mapping[K, V], /, **kwargs: V) -> None")
  static void init(PyOrderedDict self, @Nullable Object source, PyDict kwargs) {
    update(self, source, kwargs);
  }

  @Py(
      "update(self, iterable: Iterable[tuple[K, V]] = ..., /, **kwargs: V) -> None\n"
          + "update(self, mapping: Mapping[K, V], /, **kwargs: V) -> None")
  static void update(PyOrderedDict self, @Nullable Object source, PyDict kwargs) {
    if (self.type().lookup("__setitem__") == Types.DICT.lookup("__setitem__")) {
      DictUpdates.update(self, source, kwargs);
      return;
    }
    PyDict all = new PyDict();
    DictUpdates.update(all, source, kwargs);
    for (int p = all.nextPosition(0); p >= 0; p = all.nextPosition(p + 1)) {
      Ops.setItem(self, all.keyAt(p), all.valueAt(p));
    }
  }

  @Py(
      value =
          "fromkeys(cls: type, iterable: Iterable[T], value: Any = None) -> OrderedDict[T, Any]",
      kind = Py.Kind.CLASS_METHOD)
  static Object fromKeys(PyType cls, Object iterable, Object value) {
    return DictMethods.fromKeys(cls, iterable, value);
  }

  @Py("move_to_end(self, key: K, last: bool = True) -> None")
  static void moveToEnd(PyOrderedDict self, Object key, boolean last) {
    Object value = self.getOrNull(key);
    if (value == null) {
      throw Err.keyError(key);
    }
    int end = last ? self.previousPosition(Integer.MAX_VALUE) : self.nextPosition(0);
    if (Same.same(self.keyAt(end), key)) {
      return;
    }
    Object kept = keyOf(self, key);
    if (last) {
      self.removeOrNull(key);
      self.put(kept, value);
      return;
    }
    PyDict rest = self.copy();
    self.clear();
    self.put(kept, value);
    DictUpdates.merge(self, rest);
  }

  /** The key as it is in the dict, which may be another equal object. */
  private static Object keyOf(PyDict dict, Object key) {
    if (key instanceof String || key instanceof Long) {
      return key;
    }
    for (int p = dict.nextPosition(0); p >= 0; p = dict.nextPosition(p + 1)) {
      if (Same.same(dict.keyAt(p), key)) {
        return dict.keyAt(p);
      }
    }
    return key;
  }

  @Py("popitem(self, last: bool = True) -> tuple[K, V]")
  static PyTuple popItem(PyOrderedDict self, boolean last) {
    if (self.size() == 0) {
      throw Err.keyError("dictionary is empty");
    }
    if (last) {
      return DictMethods.popItem(self);
    }
    int p = self.nextPosition(0);
    PyTuple item = PyTuple.of(self.keyAt(p), self.valueAt(p));
    self.removeOrNull(self.keyAt(p));
    return item;
  }

  @Py("pop(self, key: K, default: V | T = ...) -> V | T\npop(self, key: K) -> V")
  static Object pop(PyOrderedDict self, Object key, @Nullable Object otherwise) {
    return DictMethods.pop(self, key, otherwise);
  }

  @Py("setdefault(self, key: K, default: V = None) -> V")
  static Object setDefault(PyOrderedDict self, Object key, Object value) {
    return self.setDefault(key, value);
  }

  @Py("copy(self, /) -> Self")
  static Object copy(PyOrderedDict self) {
    if (self.type() != PyOrderedDict.TYPE) {
      Object copy = Calls.call0(self.type());
      for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
        Ops.setItem(copy, self.keyAt(p), self.valueAt(p));
      }
      return copy;
    }
    PyOrderedDict result = new PyOrderedDict(PyOrderedDict.TYPE);
    DictUpdates.merge(result, self);
    return result;
  }

  @Py("__copy__(self, /) -> Self")
  static Object shallowCopy(PyOrderedDict self) {
    return copy(self);
  }

  @Py("__iter__(self, /) -> Iterator[K]")
  static PyIterator iter(PyOrderedDict self) {
    return new DictIterator(self, DictIterator.Part.KEY, false);
  }

  @Py("__reversed__(self, /) -> Iterator[K]")
  static PyIterator reversed(PyOrderedDict self) {
    return new DictIterator(self, DictIterator.Part.KEY, true);
  }

  @Py("__or__(self, other: dict[K, V], /) -> Self")
  static Object or(PyOrderedDict self, Object other) {
    if (!(other instanceof PyDict)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyDict result = (PyDict) Calls.call1(self.type(), self);
    result.update(other);
    return result;
  }

  @Py("__ror__(self, other: dict[K, V], /) -> Self")
  static Object ror(PyOrderedDict self, Object other) {
    if (!(other instanceof PyDict)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyDict result = (PyDict) Calls.call1(self.type(), other);
    result.update(self);
    return result;
  }

  @Py("__ior__(self, other: Any, /) -> Self")
  static Object ior(PyOrderedDict self, Object other) {
    self.update(other);
    return self;
  }

  private static boolean equal(PyOrderedDict self, PyDict other) {
    if (!DictMethods.equal(self, other)) {
      return false;
    }
    if (!(other instanceof PyOrderedDict)) {
      return true;
    }
    int q = other.nextPosition(0);
    for (int p = self.nextPosition(0); p >= 0; p = self.nextPosition(p + 1)) {
      if (q < 0 || !Same.same(self.keyAt(p), other.keyAt(q))) {
        return false;
      }
      q = other.nextPosition(q + 1);
    }
    return true;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyOrderedDict self, Object other) {
    return other instanceof PyDict d ? equal(self, d) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  static Object ne(PyOrderedDict self, Object other) {
    return other instanceof PyDict d ? !equal(self, d) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyOrderedDict self) {
    String name = self.type().simpleName();
    if (self.size() == 0) {
      return name + "()";
    }
    String items = Reprs.dict(self);
    return items.equals("{...}") ? "..." : name + "(" + items + ")";
  }
}
