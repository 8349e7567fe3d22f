package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of collections.UserDict. */
@PyTypeInfo(
    value = "UserDict(MutableMapping[K, V])",
    module = "collections",
    doc = "A dict-like class around a dict.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
final class UserDictMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private UserDictMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyUserObject make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyUserObject(cls);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyUserObject self) {
    return self.dict();
  }

  @Py("__init__(self, dict: Any = None, /, **kwargs: V) -> None")
  static void init(PyUserObject self, Object dict, PyDict kwargs) {
    self.setData(new PyDict());
    update(self, dict == PyNone.NONE ? null : dict, kwargs);
  }

  @Py("update(self, other: Any = ..., /, **kwds: V) -> None")
  static void update(PyUserObject self, @Nullable Object other, PyDict kwds) {
    PyDict all = new PyDict();
    if (other instanceof PyUserObject) {
      all.update(Calls.callMethod0(other, "items"));
    } else if (other != null) {
      all.update(other);
    }
    DictUpdates.merge(all, kwds);
    for (int p = all.nextPosition(0); p >= 0; p = all.nextPosition(p + 1)) {
      Ops.setItem(self, all.keyAt(p), all.valueAt(p));
    }
  }

  @Py("__getitem__(self, key: K) -> V")
  static Object getItem(PyUserObject self, Object key) {
    Object data = self.data();
    if (Ops.contains(data, key)) {
      return Ops.getItem(data, key);
    }
    if (self.type().lookup("__missing__") != null) {
      return Calls.callMethod1(self, "__missing__", key);
    }
    throw Err.keyError(key);
  }

  @Py("pop(self, key: K, default: Any = ...) -> Any")
  static Object pop(PyUserObject self, Object key, @Nullable Object otherwise) {
    Object value;
    try {
      value = Ops.getItem(self, key);
    } catch (PyBaseException e) {
      if (otherwise == null || !Endings.isKeyError(e)) {
        throw e;
      }
      return otherwise;
    }
    Ops.delItem(self, key);
    return value;
  }

  @Py("popitem(self) -> tuple[K, V]")
  static Object popItem(PyUserObject self) {
    Object key = Iter.next(Iter.of(self));
    if (key == null) {
      throw Err.of(io.krait.runtime.Exceptions.KEY_ERROR);
    }
    Object value = Ops.getItem(self, key);
    Ops.delItem(self, key);
    return PyTuple.of(key, value);
  }

  @Py("clear(self) -> None")
  static void clear(PyUserObject self) {
    while (Ops.len(self) > 0) {
      Calls.callMethod0(self, "popitem");
    }
  }

  @Py("setdefault(self, key: K, default: V = None) -> V")
  static Object setDefault(PyUserObject self, Object key, Object value) {
    if (Ops.contains(self, key)) {
      return Ops.getItem(self, key);
    }
    Ops.setItem(self, key, value);
    return value;
  }

  @Py("get(self, key: K, default: Any = None) -> Any")
  static Object get(PyUserObject self, Object key, Object otherwise) {
    return Ops.contains(self, key) ? Ops.getItem(self, key) : otherwise;
  }

  private static Object view(PyUserObject self, String name) {
    return Calls.call1(Attrs.get(Imports.load("collections.abc"), name), self);
  }

  @Py("copy(self) -> Self")
  static Object copy(PyUserObject self) {
    return self.type() == PyUserObject.DICT
        ? self.wrap(Calls.callMethod0(self.data(), "copy"))
        : self.wrap(self);
  }

  @Py(
      value = "fromkeys(cls: type, iterable: Iterable[K], value: Any = None) -> Self",
      kind = Py.Kind.CLASS_METHOD)
  static Object fromKeys(PyType cls, Object iterable, Object value) {
    return DictMethods.fromKeys(cls, iterable, value);
  }

  @Py("__eq__(self, other: object) -> bool")
  static Object eq(PyUserObject self, Object other) {
    if (!Counter.isMapping(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return Ops.eq(dict(self), dict(other));
  }

  private static PyDict dict(Object mapping) {
    PyDict dict = new PyDict();
    dict.update(Calls.callMethod0(mapping, "items"));
    return dict;
  }

  @Py("__or__(self, other: Any) -> Self")
  static Object or(PyUserObject self, Object other) {
    Object plain = PyUserObject.unwrap(other);
    return plain instanceof PyDict ? self.wrap(Ops.or(self.data(), plain)) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ror__(self, other: Any) -> Self")
  static Object ror(PyUserObject self, Object other) {
    Object plain = PyUserObject.unwrap(other);
    return plain instanceof PyDict ? self.wrap(Ops.or(plain, self.data())) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ior__(self, other: Any) -> Self")
  static Object ior(PyUserObject self, Object other) {
    self.setData(Ops.ior(self.data(), PyUserObject.unwrap(other)));
    return self;
  }

  @Py("__setitem__(self, key: K, item: V) -> None")
  static void setItem(PyUserObject self, Object key, Object item) {
    Ops.setItem(self.data(), key, item);
  }

  @Py("__delitem__(self, key: K) -> None")
  static void delItem(PyUserObject self, Object key) {
    Ops.delItem(self.data(), key);
  }

  @Py("__contains__(self, key: object) -> bool")
  static boolean contains(PyUserObject self, Object key) {
    return Ops.contains(self.data(), key);
  }

  @Py("__iter__(self) -> Iterator[K]")
  static Object iter(PyUserObject self) {
    return Iter.of(self.data());
  }

  @Py("__len__(self) -> int")
  static long len(PyUserObject self) {
    return Ops.len(self.data());
  }

  @Py("__repr__(self) -> str")
  static String repr(PyUserObject self) {
    return Ops.repr(self.data());
  }

  @Py("__copy__(self) -> Self")
  static Object shallowCopy(PyUserObject self) {
    return copy(self);
  }

  @Py("keys(self) -> KeysView[Any]")
  static Object keys(PyUserObject self) {
    return view(self, "KeysView");
  }

  @Py("values(self) -> ValuesView[Any]")
  static Object values(PyUserObject self) {
    return view(self, "ValuesView");
  }

  @Py("items(self) -> ItemsView[Any]")
  static Object items(PyUserObject self) {
    return view(self, "ItemsView");
  }
}
