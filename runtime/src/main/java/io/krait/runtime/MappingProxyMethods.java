package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code mappingproxy}: everything goes to the mapping. */
@PyTypeInfo(value = "MappingProxyType(Mapping[K, V])", module = "types")
public final class MappingProxyMethods {
  private MappingProxyMethods() {}

  @Py("__new__(cls: type, mapping: Mapping[K, V], /) -> Self")
  public static PyMappingProxy new_(PyType cls, Object mapping) {
    if (Types.of(mapping).lookup("__getitem__") == null
        || mapping instanceof PyList
        || mapping instanceof PyTuple) {
      throw Err.typeError(
          "mappingproxy() argument must be a mapping, not " + Types.of(mapping).name);
    }
    return new PyMappingProxy(mapping);
  }

  @Py("__getitem__(self, key: K, /) -> V")
  public static Object getItem(PyMappingProxy self, Object key) {
    return Ops.getItem(self.mapping, key);
  }

  @Py("__contains__(self, key: Any, /) -> bool")
  public static boolean contains(PyMappingProxy self, Object key) {
    return Ops.contains(self.mapping, key);
  }

  @Py("__len__(self, /) -> int")
  public static long len(PyMappingProxy self) {
    return Ops.len(self.mapping);
  }

  @Py("__iter__(self, /) -> Iterator[K]")
  public static Object iter(PyMappingProxy self) {
    return Iter.of(self.mapping);
  }

  @Py("__reversed__(self, /) -> Iterator[K]")
  public static Object reversed(PyMappingProxy self) {
    return Calls.callMethod0(self.mapping, "__reversed__");
  }

  @Py("get(self, key: K, default: Any = None, /) -> V")
  public static Object get(PyMappingProxy self, Object key, Object otherwise) {
    return Calls.callMethod2(self.mapping, "get", key, otherwise);
  }

  @Py("keys(self, /) -> KeysView[K]")
  public static Object keys(PyMappingProxy self) {
    return Calls.callMethod0(self.mapping, "keys");
  }

  @Py("values(self, /) -> ValuesView[V]")
  public static Object values(PyMappingProxy self) {
    return Calls.callMethod0(self.mapping, "values");
  }

  @Py("items(self, /) -> ItemsView[K, V]")
  public static Object items(PyMappingProxy self) {
    return Calls.callMethod0(self.mapping, "items");
  }

  @Py("copy(self, /) -> dict[K, V]")
  public static Object copy(PyMappingProxy self) {
    return Calls.callMethod0(self.mapping, "copy");
  }

  @Py("__eq__(self, value: object, /) -> bool")
  public static Object eq(PyMappingProxy self, Object value) {
    return Ops.eq(self.mapping, value instanceof PyMappingProxy p ? p.mapping : value);
  }

  @Py("__or__(self, value: Any, /) -> Any")
  public static Object or(PyMappingProxy self, Object value) {
    return Ops.or(self.mapping, value instanceof PyMappingProxy p ? p.mapping : value);
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(PyMappingProxy self) {
    return Ops.hash(self.mapping);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyMappingProxy self) {
    return "mappingproxy(" + Ops.repr(self.mapping) + ")";
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyMappingProxy self) {
    return Ops.str(self.mapping);
  }
}
