package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.NamedTuple} and {@code typing.TypedDict}. */
@PyTypeInfo("function")
final class ClassFormMethods {
  private ClassFormMethods() {}

  @Py("__call__(self, *args: Any, **kwargs: Any) -> Any")
  static Object call(PyClassForm self, PyTuple arguments, PyDict keywords) {
    return Calls.callEx(self, arguments, keywords);
  }

  @Py("__mro_entries__(self, bases: tuple[Any, ...], /) -> tuple[Any, ...]")
  static PyTuple mroEntries(PyClassForm self, PyTuple bases) {
    return PyTuple.of(self == PyClassForm.NAMED_TUPLE ? NamedTuples.base() : TypedDicts.base());
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyClassForm self) {
    return self.name;
  }

  @Py(value = "__module__(self) -> str", kind = Py.Kind.GETTER)
  static String module(PyClassForm self) {
    return "typing";
  }

  @Py("__repr__(self) -> str")
  static String repr(PyClassForm self) {
    return "<function " + self.name + " at 0x7f0000000000>";
  }
}
