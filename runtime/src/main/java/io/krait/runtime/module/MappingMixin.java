package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** What {@code collections.abc.Mapping} gives its subclasses. */
@PyTypeInfo(value = "Mapping", module = "collections.abc")
final class MappingMixin {
  @PyConst("__reversed__: None")
  static final PyNone REVERSED = PyNone.NONE;

  private MappingMixin() {}

  /** The value of a key, null where there is none. */
  static @Nullable Object find(Object self, Object key) {
    try {
      return Ops.getItem(self, key);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  @Py("get(self, key: Any, default: Any = None) -> Any")
  static Object get(Object self, Object key, Object fallback) {
    Object value = find(self, key);
    return value == null ? fallback : value;
  }

  @Py("__contains__(self, key: Any, /) -> bool")
  static boolean contains(Object self, Object key) {
    return find(self, key) != null;
  }

  @Py("keys(self) -> Any")
  static Object keys(Object self) {
    return Calls.call1(AbstractClasses.get("KeysView"), self);
  }

  @Py("items(self) -> Any")
  static Object items(Object self) {
    return Calls.call1(AbstractClasses.get("ItemsView"), self);
  }

  @Py("values(self) -> Any")
  static Object values(Object self) {
    return Calls.call1(AbstractClasses.get("ValuesView"), self);
  }

  @Py("__eq__(self, other: Any, /) -> Any")
  static Object eq(Object self, Object other) {
    if (!ABCMetaMethods.isSubclass(AbstractClasses.get("Mapping"), Types.of(other))) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return Ops.eqBool(plain(self), plain(other));
  }

  private static PyDict plain(Object mapping) {
    PyDict dict = new PyDict();
    dict.update(Calls.callMethod0(mapping, "items"));
    return dict;
  }
}
