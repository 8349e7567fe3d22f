package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code dataclasses.InitVar}. */
@PyTypeInfo(value = "InitVar(Generic[T])", module = "dataclasses")
final class InitVarMethods {
  private InitVarMethods() {}

  @Py("__new__(cls: type, type: Any) -> Self")
  static PyInitVar create(PyType cls, Object type) {
    return new PyInitVar(type);
  }

  @Py("__class_getitem__(cls, type: Any, /) -> Any")
  static PyInitVar classGetItem(PyType cls, Object type) {
    return new PyInitVar(type);
  }

  @Py(value = "type(self) -> Any", kind = Py.Kind.GETTER)
  static Object type(PyInitVar self) {
    return self.of;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyInitVar self) {
    return "dataclasses.InitVar[" + Aliases.typeRepr(self.of) + "]";
  }
}
