package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.NewType}. */
@PyTypeInfo(value = "NewType", module = "typing")
final class NewTypeMethods {
  private NewTypeMethods() {}

  @Py("__new__(cls: type, name: str, tp: Any) -> Self")
  static PyNewType create(PyType cls, String name, Object of) {
    return new PyNewType(name, of);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyNewType self) {
    return self.name.substring(self.name.lastIndexOf('.') + 1);
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  static String qualname(PyNewType self) {
    return self.name;
  }

  @Py(value = "__supertype__(self) -> Any", kind = Py.Kind.GETTER)
  static Object supertype(PyNewType self) {
    return self.of;
  }

  @Py("__call__(self, arg: Any, /) -> Any")
  static Object call(PyNewType self, Object argument) {
    return argument;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyNewType self) {
    return Ops.str(Attrs.get(self, "__module__")) + "." + self.name;
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(PyNewType self, Object other) {
    return TypingForms.union(PyTuple.of(self, other));
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(PyNewType self, Object other) {
    return TypingForms.union(PyTuple.of(other, self));
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("__mro_entries__(self, bases: Any, /) -> Any")
  static Object mroEntries(PyNewType self, Object bases) {
    throw Err.typeError(
        "Cannot subclass an instance of NewType. Perhaps you were looking for: `"
            + "Name = NewType('Name', "
            + self.name
            + ")`");
  }
}
