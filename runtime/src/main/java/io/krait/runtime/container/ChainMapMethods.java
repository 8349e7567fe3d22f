package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of collections.ChainMap. */
@PyTypeInfo(
    value = "ChainMap(MutableMapping[K, V])",
    module = "collections",
    doc = "Groups multiple mappings together to create a single, updateable view.")
@SuppressWarnings("DoNotCallSuggester") // Python code calls it
final class ChainMapMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private ChainMapMethods() {}

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyChainMap self) {
    return self.dict();
  }

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyChainMap make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyChainMap(cls);
  }

  @Py("__init__(self, *maps: MutableMapping[K, V]) -> None")
  static void init(PyChainMap self, PyTuple maps) {
    self.maps = PyList.of(maps.size() == 0 ? new Object[] {new PyDict()} : maps.toArray());
  }

  @Py(value = "maps(self) -> list[MutableMapping[K, V]]", kind = Py.Kind.GETTER)
  static Object maps(PyChainMap self) {
    return self.maps;
  }

  @Py(value = "maps(self, value: Any)", kind = Py.Kind.SETTER)
  static void setMaps(PyChainMap self, Object value) {
    self.maps = value;
  }

  @Py("__missing__(self, key: K) -> V")
  static Object missing(PyChainMap self, Object key) {
    throw Err.keyError(key);
  }

  @Py("__getitem__(self, key: K) -> V")
  static Object getItem(PyChainMap self, Object key) {
    Object it = Iter.of(self.maps);
    for (Object map = Iter.next(it); map != null; map = Iter.next(it)) {
      Object value =
          map.getClass() == PyDict.class ? ((PyDict) map).getOrNull(key) : find(map, key);
      if (value != null) {
        return value;
      }
    }
    return Calls.callMethod1(self, "__missing__", key);
  }

  private static @Nullable Object find(Object map, Object key) {
    try {
      return Ops.getItem(map, key);
    } catch (PyBaseException e) {
      if (Endings.isKeyError(e)) {
        return null;
      }
      throw e;
    }
  }

  @Py(
      "get(self, key: K, default: None = None) -> V | None\n"
          + "get(self, key: K, default: V | T) -> V | T")
  static Object get(PyChainMap self, Object key, Object otherwise) {
    return contains(self, key) ? Ops.getItem(self, key) : otherwise;
  }

  @Py("__len__(self) -> int")
  static long len(PyChainMap self) {
    return self.merged().size();
  }

  @Py("__iter__(self) -> Iterator[K]")
  static PyIterator iter(PyChainMap self) {
    return self.merged().keySet().pyIterator();
  }

  @Py("__contains__(self, key: object) -> bool")
  static boolean contains(PyChainMap self, Object key) {
    Object it = Iter.of(self.maps);
    for (Object map = Iter.next(it); map != null; map = Iter.next(it)) {
      if (Ops.contains(map, key)) {
        return true;
      }
    }
    return false;
  }

  @Py("__bool__(self) -> bool")
  static boolean bool(PyChainMap self) {
    Object it = Iter.of(self.maps);
    for (Object map = Iter.next(it); map != null; map = Iter.next(it)) {
      if (Ops.truth(map)) {
        return true;
      }
    }
    return false;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyChainMap self) {
    if (!ReprGuard.enter(self)) {
      return "...";
    }
    try {
      PyList maps = Iter.toList(self.maps);
      StringBuilder text = new StringBuilder(self.type().simpleName()).append('(');
      for (int i = 0; i < maps.size; i++) {
        text.append(i == 0 ? "" : ", ").append(Ops.repr(maps.get(i)));
      }
      return text.append(')').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  @Py(
      value = "fromkeys(cls: type, iterable: Iterable[K], value: Any = None, /) -> Self",
      kind = Py.Kind.CLASS_METHOD)
  static Object fromKeys(PyType cls, Object iterable, Object value) {
    return Calls.call1(cls, DictMethods.fromKeys(io.krait.runtime.Types.DICT, iterable, value));
  }

  private static Object[] mapsFrom(PyChainMap self, int from, Object first) {
    PyList maps = Iter.toList(self.maps);
    Object[] result = new Object[Math.max(1, maps.size - from + 1)];
    result[0] = first;
    for (int i = 1; i < result.length; i++) {
      result[i] = maps.get(from + i - 1);
    }
    return result;
  }

  @Py("copy(self) -> Self")
  static Object copy(PyChainMap self) {
    Object first = Calls.callMethod0(self.first(), "copy");
    return Calls.call(self.type(), mapsFrom(self, 1, first), null);
  }

  @Py("__copy__(self) -> Self")
  static Object shallowCopy(PyChainMap self) {
    return copy(self);
  }

  @Py("new_child(self, m: MutableMapping[K, V] | None = None, **kwargs: V) -> Self")
  static Object newChild(PyChainMap self, Object m, PyDict kwargs) {
    Object map = m;
    if (m == PyNone.NONE) {
      map = kwargs;
    } else if (kwargs.size() > 0) {
      Calls.callMethod1(m, "update", kwargs);
    }
    return Calls.call(self.type(), mapsFrom(self, 0, map), null);
  }

  @Py(value = "parents(self) -> Self", kind = Py.Kind.GETTER)
  static Object parents(PyChainMap self) {
    PyList maps = Iter.toList(self.maps);
    Object[] rest = new Object[Math.max(0, maps.size - 1)];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = maps.get(i + 1);
    }
    return Calls.call(self.type(), rest, null);
  }

  @Py("__setitem__(self, key: K, value: V) -> None")
  static void setItem(PyChainMap self, Object key, Object value) {
    Ops.setItem(self.first(), key, value);
  }

  private static PyBaseException notInFirst(PyBaseException e, Object key) {
    return Endings.isKeyError(e)
        ? Err.keyError("Key not found in the first mapping: " + Ops.repr(key))
        : e;
  }

  @Py("__delitem__(self, key: K) -> None")
  static void delItem(PyChainMap self, Object key) {
    try {
      Ops.delItem(self.first(), key);
    } catch (PyBaseException e) {
      throw notInFirst(e, key);
    }
  }

  @Py("pop(self, key: K, *args: Any) -> V")
  static Object pop(PyChainMap self, Object key, PyTuple args) {
    try {
      Object[] all = new Object[args.size() + 1];
      all[0] = key;
      System.arraycopy(args.items(), 0, all, 1, args.size());
      return Calls.callMethod(self.first(), "pop", all, null);
    } catch (PyBaseException e) {
      throw notInFirst(e, key);
    }
  }

  @Py("popitem(self) -> tuple[K, V]")
  static Object popItem(PyChainMap self) {
    try {
      return Calls.callMethod0(self.first(), "popitem");
    } catch (PyBaseException e) {
      if (Endings.isKeyError(e)) {
        throw Err.keyError("No keys found in the first mapping.");
      }
      throw e;
    }
  }

  @Py("clear(self) -> None")
  static void clear(PyChainMap self) {
    Calls.callMethod0(self.first(), "clear");
  }

  @Py("setdefault(self, key: K, default: V = None) -> V")
  static Object setDefault(PyChainMap self, Object key, Object value) {
    if (contains(self, key)) {
      return Ops.getItem(self, key);
    }
    Ops.setItem(self, key, value);
    return value;
  }

  @Py("update(self, other: Any = ..., /, **kwargs: V) -> None")
  static void update(PyChainMap self, @Nullable Object other, PyDict kwargs) {
    PyDict all = new PyDict();
    DictUpdates.update(all, other, kwargs);
    for (int p = all.nextPosition(0); p >= 0; p = all.nextPosition(p + 1)) {
      Ops.setItem(self, all.keyAt(p), all.valueAt(p));
    }
  }

  private static Object view(PyChainMap self, String name) {
    return Calls.call1(Attrs.get(Imports.load("collections.abc"), name), self);
  }

  @Py("keys(self) -> KeysView[K]")
  static Object keys(PyChainMap self) {
    return view(self, "KeysView");
  }

  @Py("values(self) -> ValuesView[V]")
  static Object values(PyChainMap self) {
    return view(self, "ValuesView");
  }

  @Py("items(self) -> ItemsView[K, V]")
  static Object items(PyChainMap self) {
    return view(self, "ItemsView");
  }

  private static PyDict asDict(Object mapping) {
    PyDict dict = new PyDict();
    Object keys = Iter.of(mapping);
    for (Object key = Iter.next(keys); key != null; key = Iter.next(keys)) {
      dict.put(key, Ops.getItem(mapping, key));
    }
    return dict;
  }

  @Py("__eq__(self, other: object) -> bool")
  static Object eq(PyChainMap self, Object other) {
    return Counter.isMapping(other)
        ? DictMethods.equal(asDict(self), asDict(other))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ior__(self, other: Any) -> Self")
  static Object ior(PyChainMap self, Object other) {
    Calls.callMethod1(self.first(), "update", other);
    return self;
  }

  @Py("__or__(self, other: Mapping[K, V]) -> Self")
  static Object or(PyChainMap self, Object other) {
    if (!Counter.isMapping(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object result = copy(self);
    Calls.callMethod1(((PyChainMap) result).first(), "update", other);
    return result;
  }

  @Py("__ror__(self, other: Mapping[K, V]) -> Self")
  static Object ror(PyChainMap self, Object other) {
    if (!Counter.isMapping(other)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyDict result = new PyDict();
    result.update(other);
    PyList maps = Iter.toList(self.maps);
    for (int i = maps.size - 1; i >= 0; i--) {
      result.update(maps.get(i));
    }
    return Calls.call1(self.type(), result);
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
