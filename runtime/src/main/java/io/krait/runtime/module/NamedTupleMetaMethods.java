package io.krait.runtime.module;

import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.NamedTupleMeta}, which turns classes into named tuples. */
@PyTypeInfo(value = "NamedTupleMeta(type)", module = "typing")
final class NamedTupleMetaMethods {
  private NamedTupleMetaMethods() {}

  @Py("__new__(cls: type, typename: str, bases: tuple[type, ...], ns: dict[str, Any], /) -> Any")
  static Object create(PyType cls, String name, PyTuple bases, PyDict body) {
    return bases.size() == 0
        ? NativeTypes.newType(cls, name, bases, body, null)
        : NamedTuples.fromClass(name, bases, body);
  }
}
