package io.krait.runtime.number;

import io.krait.runtime.Ops;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of bool. */
@PyTypeInfo("bool(int)")
public final class BoolMethods {
  private BoolMethods() {}

  @Py("__new__(cls, x: object = ..., /) -> Self")
  static boolean create(PyType cls, @Nullable Object x) {
    return x != null && Ops.truth(x);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(Object self) {
    return (Boolean) self ? "True" : "False";
  }

  @Py("__and__(self, value: bool, /) -> bool\n__and__(self, value: int, /) -> int")
  static Object and(Object self, Object value) {
    if (self instanceof Boolean a && value instanceof Boolean b) {
      return a && b;
    }
    return IntMethods.and(self, value);
  }

  @Py("__rand__(self, value: bool, /) -> bool\n__rand__(self, value: int, /) -> int")
  static Object rand(Object self, Object value) {
    return and(self, value);
  }

  @Py("__or__(self, value: bool, /) -> bool\n__or__(self, value: int, /) -> int")
  static Object or(Object self, Object value) {
    if (self instanceof Boolean a && value instanceof Boolean b) {
      return a || b;
    }
    return IntMethods.or(self, value);
  }

  @Py("__ror__(self, value: bool, /) -> bool\n__ror__(self, value: int, /) -> int")
  static Object ror(Object self, Object value) {
    return or(self, value);
  }

  @Py("__xor__(self, value: bool, /) -> bool\n__xor__(self, value: int, /) -> int")
  static Object xor(Object self, Object value) {
    if (self instanceof Boolean a && value instanceof Boolean b) {
      return a ^ b;
    }
    return IntMethods.xor(self, value);
  }

  @Py("__rxor__(self, value: bool, /) -> bool\n__rxor__(self, value: int, /) -> int")
  static Object rxor(Object self, Object value) {
    return xor(self, value);
  }
}
