package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.TypeAliasType}. */
@PyTypeInfo(value = "TypeAliasType", module = "typing")
final class TypeAliasMethods {
  private TypeAliasMethods() {}

  @Py("__new__(cls: type, name: str, value: Any, *, type_params: tuple[Any, ...] = ()) -> Self")
  static PyTypeAlias create(PyType cls, String name, Object value, Object parameters) {
    return new PyTypeAlias(name, value, (PyTuple) parameters);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyTypeAlias self) {
    return self.name;
  }

  @Py(value = "__value__(self) -> Any", kind = Py.Kind.GETTER)
  static Object value(PyTypeAlias self) {
    return self.value();
  }

  @Py(value = "__type_params__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple typeParams(PyTypeAlias self) {
    return self.parameters;
  }

  @Py(value = "__parameters__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple parameters(PyTypeAlias self) {
    return self.parameters;
  }

  @Py("__getitem__(self, item: Any, /) -> Any")
  static Object getItem(PyTypeAlias self, Object item) {
    if (self.parameters.size() == 0) {
      throw Err.typeError("Only generic type aliases are subscriptable");
    }
    return PyAlias.of(self, item);
  }

  @Py("__repr__(self) -> str")
  static String repr(PyTypeAlias self) {
    return self.name;
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(PyTypeAlias self, Object other) {
    return TypingForms.union(PyTuple.of(self, other));
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(PyTypeAlias self, Object other) {
    return TypingForms.union(PyTuple.of(other, self));
  }
}
