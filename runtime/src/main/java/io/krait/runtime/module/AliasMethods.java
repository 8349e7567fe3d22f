package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Arrays;

/** The members of {@code types.GenericAlias} and of typing's aliases. */
@PyTypeInfo(value = "GenericAlias", module = "types")
final class AliasMethods {
  private AliasMethods() {}

  @Py("__new__(cls: type, origin: Any, args: Any, /) -> Self")
  static PyAlias create(PyType cls, Object origin, Object args) {
    PyTuple all = args instanceof PyTuple pyTuple ? pyTuple : PyTuple.of(args);
    return new PyAlias(cls, origin, all, null, false);
  }

  @Py(value = "__origin__(self) -> Any", kind = Py.Kind.GETTER)
  static Object origin(PyAlias self) {
    return self.origin;
  }

  @Py(value = "__args__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple args(PyAlias self) {
    return self.type() == PyAlias.ANNOTATED ? PyTuple.of(self.args.get(0)) : self.args;
  }

  @Py(value = "__metadata__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple metadata(PyAlias self) {
    if (self.type() != PyAlias.ANNOTATED) {
      throw Err.attributeError("__metadata__");
    }
    return PyTuple.of(Arrays.copyOfRange(self.args.items(), 1, self.args.size()));
  }

  @Py(value = "__parameters__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple parameters(PyAlias self) {
    return self.parameters();
  }

  @Py(value = "__unpacked__(self) -> bool", kind = Py.Kind.GETTER)
  static boolean unpacked(PyAlias self) {
    return self.unpacked;
  }

  @Py("__getitem__(self, item: Any, /) -> Any")
  static Object getItem(PyAlias self, Object item) {
    if (self.type() == PyAlias.LITERAL) {
      throw Err.typeError(Aliases.repr(self) + " is not a generic class");
    }
    return Aliases.rebuilt(self, TypeParameters.substitute(self, item));
  }

  @Py("__call__(self, *args: Any, **kwargs: Any) -> Any")
  static Object call(PyAlias self, PyTuple arguments, PyDict keywords) {
    return Calls.callEx(self, arguments, keywords);
  }

  @Py("__getattr__(self, name: str, /) -> Any")
  static Object getAttr(PyAlias self, String name) {
    boolean dunder = name.startsWith("__") && name.endsWith("__");
    if (dunder && self.type() != PyAlias.GENERIC) {
      throw Err.attributeError(
          "'" + self.type().simpleName() + "' object has no attribute '" + name + "'");
    }
    return Aliases.forwarded(self, name);
  }

  @Py("__mro_entries__(self, bases: tuple[Any, ...], /) -> tuple[Any, ...]")
  static PyTuple mroEntries(PyAlias self, PyTuple bases) {
    return TypingForms.bases(self, bases);
  }

  @Py("__repr__(self) -> str")
  static String repr(PyAlias self) {
    return Aliases.repr(self);
  }

  @Py("__eq__(self, value: object, /) -> bool")
  static Object eq(PyAlias self, Object other) {
    if (self.type() == PyAlias.UNION) {
      PyTuple theirs =
          other instanceof PyUnion pyUnion
              ? pyUnion.args
              : other instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.UNION
                  ? pyAlias.args
                  : null;
      return theirs == null
          ? PyNone.NOT_IMPLEMENTED
          : (Object) Ops.eqBool(PyFrozenSet.of(self.args), PyFrozenSet.of(theirs));
    }
    if (!(other instanceof PyAlias alias)) {
      return PyNone.NOT_IMPLEMENTED;
    }

    return self.same(alias) && Ops.eqBool(self.args, alias.args);
  }

  @Py("__hash__(self) -> int")
  static long hash(PyAlias self) {
    if (self.type() == PyAlias.UNION || self.type() == PyAlias.LITERAL) {
      return Ops.hash(PyFrozenSet.of(self.args));
    }
    return Ops.hash(self.origin) ^ Ops.hash(hashable(self.args));
  }

  private static PyTuple hashable(PyTuple args) {
    Object[] all = args.items().clone();
    for (int i = 0; i < all.length; i++) {
      all[i] = all[i] instanceof PyList ? PyTuple.of(((PyList) all[i]).toArray()) : all[i];
    }
    return PyTuple.of(all);
  }

  @Py("__or__(self, value: Any, /) -> Any")
  static Object or(PyAlias self, Object other) {
    return self.type() == PyAlias.GENERIC
            && !(other instanceof PyAlias typing && typing.type() != PyAlias.GENERIC)
        ? PyUnion.or(self, other)
        : TypingForms.union(PyTuple.of(self, other));
  }

  @Py("__ror__(self, value: Any, /) -> Any")
  static Object ror(PyAlias self, Object other) {
    return self.type() == PyAlias.GENERIC
        ? PyUnion.or(other, self)
        : TypingForms.union(PyTuple.of(other, self));
  }

  @Py("__instancecheck__(self, instance: Any, /) -> bool")
  static boolean instanceCheck(PyAlias self, Object instance) {
    if (self.type() == PyAlias.UNION) {
      return subclassCheck(self, Types.of(instance));
    }
    throw refused(self, "isinstance");
  }

  @Py("__subclasscheck__(self, cls: Any, /) -> bool")
  static boolean subclassCheck(PyAlias self, Object cls) {
    if (self.type() == PyAlias.UNION) {
      for (Object arg : self.args.items()) {
        if (Ops.truth(Calls.call2(io.krait.runtime.Names.builtin("issubclass"), cls, arg))) {
          return true;
        }
      }
      return false;
    }
    throw refused(self, "issubclass");
  }

  private static RuntimeException refused(PyAlias self, String function) {
    return Err.typeError(
        self.type() == PyAlias.GENERIC || self.type() == PyAlias.ABC_CALLABLE
            ? function + "() argument 2 cannot be a parameterized generic"
            : "Subscripted generics cannot be used with class and instance checks");
  }

  @Py("__iter__(self) -> Any")
  static Object iter(PyAlias self) {
    PyAlias star = new PyAlias(self.type(), self.origin, self.args, self.name, true);
    return io.krait.runtime.Iter.of(PyTuple.of(star));
  }

  @Py("__copy__(self) -> Self")
  static PyAlias copy(PyAlias self) {
    return self;
  }

  @Py("__deepcopy__(self, memo: Any, /) -> Self")
  static PyAlias deepCopy(PyAlias self, Object memo) {
    return self;
  }
}
