package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code enum.member(x)} and {@code enum.nonmember(x)}. */
final class PyEnumMark implements PyObject {
  private static final String MEMBERS = "io.krait.runtime.module.EnumMarkMethods";
  static final PyType MEMBER = PyType.builtin("enum.member", Types.OBJECT, MEMBERS);
  static final PyType NONMEMBER = PyType.builtin("enum.nonmember", Types.OBJECT, MEMBERS);

  private final PyType type;
  final Object value;

  PyEnumMark(PyType type, Object value) {
    this.type = type;
    this.value = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
