package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyDictSub;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** The members of dict. */
@PyTypeInfo(value = "dict(MutableMapping[K, V])", doc = "Built-in mapping, in insertion order.")
@SuppressWarnings({
  "ReferenceEquality",
  "StringConcatToTextBlock"
}) // classes and sentinels are compared by identity; one line for each overload
public final class DictMethods {
  @PyConst("__hash__: None")
  static final @Nullable Object HASH = null;

  private DictMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  public static PyDict make(PyType cls, PyTuple args, PyDict kwargs) {
    return cls == Types.DICT ? new PyDict() : new PyDictSub(cls);
  }

  @Py(
      "__init__(self, /, *args: Any, **kwargs: V) -> None\n"
          + "__init__(self, iterable: Iterable[tuple[K, V]], /, **kwargs: V) -> None\n"
          + "__init__(self, mapping: Mapping[K, V], /, **kwargs: V) -> None")
  public static void init(PyDict self, PyTuple args, PyDict kwargs) {
    DictUpdates.update(self, source("dict", args), kwargs);
  }

  @Py(
      value =
          "fromkeys(cls: type, iterable: Iterable[T], value: None = None, /)"
              + " -> dict[T, Any | None]\n"
              + "fromkeys(cls: type, iterable: Iterable[T], value: S, /) -> dict[T, S]",
      kind = Py.Kind.CLASS_METHOD)
  public static Object fromKeys(PyType cls, Object iterable, Object value) {
    Object dict = cls == Types.DICT ? new PyDict() : Calls.call0(cls);
    Object it = Iter.of(iterable);
    for (Object key = Iter.next(it); key != null; key = Iter.next(it)) {
      if (dict.getClass() == PyDict.class) {
        ((PyDict) dict).put(key, value);
      } else {
        Ops.setItem(dict, key, value);
      }
    }
    return dict;
  }

  @Py(
      "get(self, key: K, default: None = None, /) -> V | None\n"
          + "get(self, key: K, default: V, /) -> V\n"
          + "get(self, key: K, default: T, /) -> V | T")
  public static Object get(PyDict self, Object key, Object otherwise) {
    Object value = self.getOrNull(key);
    return value == null ? otherwise : value;
  }

  @Py("setdefault(self, key: K, default: V = None, /) -> V")
  public static Object setDefault(PyDict self, Object key, Object value) {
    return self.setDefault(key, value);
  }

  @Py("pop(self, key: K, default: V | T = ..., /) -> V | T\n" + "pop(self, key: K, /) -> V")
  public static Object pop(PyDict self, Object key, @Nullable Object otherwise) {
    Object value = self.removeOrNull(key);
    if (value != null) {
      return value;
    }
    if (otherwise == null) {
      throw Err.keyError(key);
    }
    return otherwise;
  }

  @Py("popitem(self, /) -> tuple[K, V]")
  public static PyTuple popItem(PyDict self) {
    int p = self.previousPosition(Integer.MAX_VALUE);
    if (p < 0) {
      throw Err.keyError("popitem(): dictionary is empty");
    }
    PyTuple item = PyTuple.of(self.keyAt(p), self.valueAt(p));
    self.removeLastAt(p);
    return item;
  }

  @Py(
      "update(self, /, *args: Any, **kwargs: V) -> None\n"
          + "update(self, iterable: Iterable[tuple[K, V]], /, **kwargs: V) -> None\n"
          + "update(self, mapping: Mapping[K, V], /, **kwargs: V) -> None")
  public static void update(PyDict self, PyTuple args, PyDict kwargs) {
    DictUpdates.update(self, source("update", args), kwargs);
  }

  private static @Nullable Object source(String function, PyTuple args) {
    if (args.size() > 1) {
      throw Err.typeError(function + " expected at most 1 argument, got " + args.size());
    }
    return args.size() == 0 ? null : args.get(0);
  }

  @Py("clear(self, /) -> None")
  public static void clear(PyDict self) {
    self.clear();
  }

  @Py("copy(self, /) -> dict[K, V]")
  public static PyDict copy(PyDict self) {
    if (DictUpdates.isWalkable(self)) {
      return self.copy();
    }
    PyDict copy = new PyDict();
    copy.update(self);
    return copy;
  }

  @Py("keys(self, /) -> dict_keys[K, V]")
  public static DictKeys keys(PyDict self) {
    return self.keySet();
  }

  @Py("values(self, /) -> dict_values[K, V]")
  public static DictValues values(PyDict self) {
    return self.values();
  }

  @Py("items(self, /) -> dict_items[K, V]")
  public static DictItems items(PyDict self) {
    return self.items();
  }

  @Py("__len__(self, /) -> int")
  public static long len(PyDict self) {
    return self.size();
  }

  @Py("__getitem__(self, key: K, /) -> V")
  public static Object getItem(PyDict self, Object key) {
    return self.getItem(key);
  }

  @Py("__setitem__(self, key: K, value: V, /) -> None")
  public static void setItem(PyDict self, Object key, Object value) {
    self.put(key, value);
  }

  @Py("__delitem__(self, key: K, /) -> None")
  public static void delItem(PyDict self, Object key) {
    self.delItem(key);
  }

  @Py("__contains__(self, key: object, /) -> bool")
  public static boolean contains(PyDict self, Object key) {
    return self.getOrNull(key) != null;
  }

  @Py("__iter__(self, /) -> Iterator[K]")
  public static PyIterator iter(PyDict self) {
    return new DictIterator(self, DictIterator.Part.KEY, false);
  }

  @Py("__reversed__(self, /) -> Iterator[K]")
  public static PyIterator reversed(PyDict self) {
    return new DictIterator(self, DictIterator.Part.KEY, true);
  }

  @Py(
      "__or__(self, other: dict[K, V], /) -> dict[K, V]\n"
          + "__or__(self, other: dict[K2, V2], /) -> dict[K | K2, V | V2]")
  public static Object or(PyDict self, Object other) {
    if (!(other instanceof PyDict dict)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyDict result = copy(self);
    DictUpdates.update(result, dict);
    return result;
  }

  @Py(
      "__ror__(self, other: dict[K, V], /) -> dict[K, V]\n"
          + "__ror__(self, other: dict[K2, V2], /) -> dict[K | K2, V | V2]")
  public static Object ror(PyDict self, Object other) {
    return other instanceof PyDict dict ? or(dict, self) : PyNone.NOT_IMPLEMENTED;
  }

  @Py(
      "__ior__(self, other: Mapping[K, V], /) -> Self\n"
          + "__ior__(self, other: Iterable[tuple[K, V]], /) -> Self")
  public static PyDict ior(PyDict self, Object other) {
    self.update(other);
    return self;
  }

  @Py("__eq__(self, other: object, /) -> bool")
  public static Object eq(PyDict self, Object other) {
    return other instanceof PyDict dict ? equal(self, dict) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, other: object, /) -> bool")
  public static Object ne(PyDict self, Object other) {
    return other instanceof PyDict dict ? !equal(self, dict) : PyNone.NOT_IMPLEMENTED;
  }

  static boolean equal(PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int p = a.nextPosition(0); p >= 0; p = a.nextPosition(p + 1)) {
      Object mine = a.valueAt(p);
      Object theirs = b.getOrNull(a.keyAt(p));
      if (theirs == null || !Same.same(theirs, mine)) {
        return false;
      }
    }
    return true;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyDict self) {
    return Reprs.dict(self);
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  public static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }
}
