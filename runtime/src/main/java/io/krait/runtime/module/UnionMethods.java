package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code types.UnionType}. */
@PyTypeInfo(value = "UnionType", module = "types")
final class UnionMethods {
  private UnionMethods() {}

  @Py(value = "__args__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple args(PyUnion self) {
    return self.args;
  }

  @Py(value = "__parameters__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple parameters(PyUnion self) {
    return TypeParameters.of(self.args);
  }

  @Py("__getitem__(self, item: Any, /) -> Any")
  static Object getItem(PyUnion self, Object item) {
    PyTuple parameters = TypeParameters.of(self.args);
    if (parameters.size() == 0) {
      throw Err.typeError(repr(self) + " is not a generic class");
    }
    PyAlias carrier = new PyAlias(PyAlias.GENERIC, PyUnion.TYPE, self.args, null, false);
    return PyUnion.of(TypeParameters.substitute(carrier, item));
  }

  @Py("__repr__(self) -> str")
  static String repr(PyUnion self) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < self.args.size(); i++) {
      Object arg = self.args.get(i);
      out.append(i == 0 ? "" : " | ");
      out.append(arg == Types.NONE_TYPE ? "None" : Aliases.typeRepr(arg));
    }
    return out.toString();
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyUnion self, Object other) {
    return other instanceof PyUnion pyUnion
        ? (Object) Ops.eqBool(PyFrozenSet.of(self.args), PyFrozenSet.of(pyUnion.args))
        : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__hash__(self) -> int")
  static long hash(PyUnion self) {
    return Ops.hash(PyFrozenSet.of(self.args));
  }

  @Py("__or__(self, value: Any, /) -> Any")
  static Object or(PyUnion self, Object other) {
    return PyUnion.or(self, other);
  }

  @Py("__ror__(self, value: Any, /) -> Any")
  static Object ror(PyUnion self, Object other) {
    return PyUnion.or(other, self);
  }

  @Py("__instancecheck__(self, instance: Any, /) -> bool")
  static boolean instanceCheck(PyUnion self, Object instance) {
    for (Object arg : self.args.items()) {
      boolean plain = arg instanceof PyType pyType && pyType.type() == Types.TYPE;
      if (plain
          ? Types.isInstance(instance, (PyType) arg)
          : Ops.truth(Calls.call2(Names.builtin("isinstance"), instance, arg))) {
        return true;
      }
    }
    return false;
  }

  @Py("__subclasscheck__(self, cls: Any, /) -> bool")
  static boolean subclassCheck(PyUnion self, Object cls) {
    if (!(cls instanceof PyType)) {
      throw Err.typeError("issubclass() arg 1 must be a class");
    }
    return Ops.truth(Calls.call2(Names.builtin("issubclass"), cls, self.args));
  }
}
