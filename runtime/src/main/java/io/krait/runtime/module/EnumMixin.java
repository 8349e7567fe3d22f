package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code enum.Enum}. */
@PyTypeInfo(value = "Enum", module = "enum")
final class EnumMixin {
  private EnumMixin() {}

  @Py("__new__(cls: type, value: Any) -> Any")
  static Object create(PyType cls, Object value) {
    if (Types.of(value) == cls) {
      return value;
    }
    EnumInfo info = EnumInfo.get(cls);
    Object found = info.find(value);
    return found == null ? EnumMembers.missing(info, cls, value) : found;
  }

  @Py("__init__(self, *args: Any, **kwds: Any) -> None")
  static void init(Object self, PyTuple arguments, PyDict keywords) {}

  @Py(
      value =
          "_generate_next_value_(name: str, start: Any, count: int, last_values: list[Any])"
              + " -> Any",
      kind = Py.Kind.STATIC_METHOD)
  static Object generateNextValue(Object name, Object start, Object count, Object last) {
    return EnumValues.next((PyList) last, start);
  }

  @Py(value = "_missing_(cls, value: Any) -> Any", kind = Py.Kind.CLASS_METHOD)
  static Object missing(PyType cls, Object value) {
    return PyNone.NONE;
  }

  static String valueRepr(Object self) {
    EnumInfo info = EnumInfo.get(Types.of(self));
    Object function = info.valueRepr;
    Object value = EnumInfo.value(self);
    return function == null ? Ops.repr(value) : Ops.str(Calls.call1(function, value));
  }

  @Py("__repr__(self) -> str")
  static String repr(Object self) {
    return "<"
        + Types.of(self).simpleName()
        + "."
        + EnumInfo.name(self)
        + ": "
        + valueRepr(self)
        + ">";
  }

  @Py("__str__(self) -> str")
  static String str(Object self) {
    return Types.of(self).simpleName() + "." + EnumInfo.name(self);
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  static String format(Object self, String spec) {
    return Ops.format(Ops.str(self), spec);
  }

  @Py("__hash__(self) -> int")
  static long hash(Object self) {
    String name = EnumInfo.name(self);
    return Ops.hash(name == null ? PyNone.NONE : name);
  }

  @Py("__reduce_ex__(self, proto: int, /) -> Any")
  static Object reduce(Object self, Object protocol) {
    return PyTuple.of(Types.of(self), PyTuple.of(EnumInfo.value(self)));
  }

  @Py("__copy__(self) -> Any")
  static Object copy(Object self) {
    return self;
  }

  @Py("__deepcopy__(self, memo: Any) -> Any")
  static Object deepCopy(Object self, Object memo) {
    return self;
  }

  @Py("__dir__(self) -> list[str]")
  static PyList dir(Object self) {
    PyList names = new PyList();
    for (String name : new String[] {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}) {
      names.append(name);
    }
    for (PyType type : Types.of(self).mro()) {
      for (String name : type.ownNames()) {
        boolean member = EnumInfo.get(Types.of(self)).memberMap.containsKey(name);
        if (!name.startsWith("_") && !member) {
          names.append(name);
        }
      }
    }
    Calls.callMethod0(names, "sort");
    return names;
  }
}
