package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing._TypedDictMeta}. */
@PyTypeInfo(value = "_TypedDictMeta(type)", module = "typing")
final class TypedDictMetaMethods {
  private TypedDictMetaMethods() {}

  @Py(
      "__new__(cls: type, name: str, bases: tuple[type, ...], ns: dict[str, Any], /,"
          + " total: bool = True) -> Any")
  static Object create(PyType cls, String name, PyTuple bases, PyDict body, boolean total) {
    return bases.size() == 0
        ? NativeTypes.newType(cls, name, bases, body, null)
        : TypedDicts.fromClass(cls, name, bases, body, total);
  }

  @Py("__init__(cls, *args: Any, **kwargs: Any) -> None")
  static void init(PyType cls, PyTuple arguments, PyDict keywords) {}

  @Py("__call__(cls, *args: Any, **kwargs: Any) -> dict[str, Any]")
  static Object call(PyType cls, PyTuple arguments, PyDict keywords) {
    return Calls.callEx(Types.DICT, arguments, keywords.size() == 0 ? null : keywords);
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("__instancecheck__(cls, instance: Any, /) -> bool")
  static boolean instanceCheck(PyType cls, Object instance) {
    throw Err.typeError("TypedDict does not support instance and class checks");
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("__subclasscheck__(cls, other: Any, /) -> bool")
  static boolean subclassCheck(PyType cls, Object other) {
    throw Err.typeError("TypedDict does not support instance and class checks");
  }
}
