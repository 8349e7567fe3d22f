package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing.ForwardRef}. */
@PyTypeInfo(value = "ForwardRef", module = "typing")
final class ForwardRefMethods {
  private ForwardRefMethods() {}

  @Py(
      "__new__(cls: type, arg: str, is_argument: bool = True, module: Any = None, *, is_class: bool = False) -> Self")
  static PyForwardRef create(
      PyType cls, String arg, Object argument, Object module, Object isClass) {
    return new PyForwardRef(arg);
  }

  @Py(value = "__forward_arg__(self) -> str", kind = Py.Kind.GETTER)
  static String forwardArg(PyForwardRef self) {
    return self.text;
  }

  @Py("__repr__(self) -> str")
  static String repr(PyForwardRef self) {
    return "ForwardRef(" + Ops.repr(self.text) + ")";
  }

  @Py("__eq__(self, other: object, /) -> bool")
  static Object eq(PyForwardRef self, Object other) {
    return other instanceof PyForwardRef ? (Object) self.equals(other) : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__hash__(self) -> int")
  static long hash(PyForwardRef self) {
    return Ops.hash(self.text);
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(PyForwardRef self, Object other) {
    return TypingForms.union(io.krait.runtime.PyTuple.of(self, other));
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(PyForwardRef self, Object other) {
    return TypingForms.union(io.krait.runtime.PyTuple.of(other, self));
  }
}
