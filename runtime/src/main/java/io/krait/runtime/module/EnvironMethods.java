package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code os._Environ} that differ from a dict's. */
@PyTypeInfo(value = "_Environ(dict[str, str])", module = "os")
final class EnvironMethods {
  private EnvironMethods() {}

  @Py("__getitem__(self, key: str, /) -> str")
  static Object getItem(Environment self, Object key) {
    Object value = self.getOrNull(Environment.checked(key));
    if (value == null) {
      throw Err.keyError(key);
    }
    return value;
  }

  @Py("__setitem__(self, key: str, value: str, /) -> None")
  static void setItem(Environment self, Object key, Object value) {
    self.put(Environment.checked(key), Environment.checked(value));
  }

  @Py("setdefault(self, key: str, value: str, /) -> str")
  static Object setDefault(Environment self, Object key, Object value) {
    Object known = self.getOrNull(Environment.checked(key));
    if (known == null) {
      setItem(self, key, value);
      return value;
    }
    return known;
  }

  @Py("copy(self) -> dict[str, str]")
  static Object copy(Environment self) {
    PyDict copy = new PyDict();
    copy.update(self);
    return copy;
  }

  @Py("__repr__(self) -> str")
  static String repr(Environment self) {
    Object plain = Calls.call1(Types.DICT, self);
    return "environ(" + Ops.repr(plain) + ")";
  }
}
