package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code enum.StrEnum}. */
@PyTypeInfo(value = "StrEnum(str, ReprEnum)", module = "enum")
final class StrEnumMixin {
  private StrEnumMixin() {}

  @Py("__new__(cls: type, *values: Any) -> Any")
  static Object create(PyType cls, PyTuple values) {
    if (values.size() > 3) {
      throw Err.typeError("too many arguments for str(): " + Ops.repr(values));
    }
    if (values.size() == 1 && !Convert.isStr(values.get(0))) {
      throw Err.typeError(Ops.repr(values.get(0)) + " is not a string");
    }
    if (values.size() >= 2 && !Convert.isStr(values.get(1))) {
      throw Err.typeError("encoding must be a string, not " + Ops.repr(values.get(1)));
    }
    Object value = Calls.callEx(Types.STR, values, null);
    Object member = Calls.call2(io.krait.runtime.Attrs.get(Types.STR, "__new__"), cls, value);
    NativeTypes.setAttribute(member, "_value_", value);
    return member;
  }

  @Py(
      value =
          "_generate_next_value_(name: str, start: Any, count: int, last_values: list[Any])"
              + " -> str",
      kind = Py.Kind.STATIC_METHOD)
  static Object generateNextValue(Object name, Object start, Object count, Object last) {
    return Calls.callMethod0(name, "lower");
  }
}
