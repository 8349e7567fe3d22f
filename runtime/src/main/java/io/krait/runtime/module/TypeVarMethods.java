package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members of {@code TypeVar}, {@code ParamSpec} and {@code TypeVarTuple}. */
@PyTypeInfo(value = "TypeVar", module = "typing")
final class TypeVarMethods {
  private TypeVarMethods() {}

  @Py(
      "__new__(cls: type, name: str, *constraints: Any, bound: Any = None, default: Any = ...,"
          + " covariant: bool = False, contravariant: bool = False,"
          + " infer_variance: bool = False) -> Self")
  static PyTypeVar create(
      PyType cls,
      String name,
      PyTuple constraints,
      Object bound,
      @Nullable Object fallback,
      boolean covariant,
      boolean contravariant,
      boolean infer) {
    if (covariant && contravariant) {
      throw Err.valueError("Bivariant types are not supported.");
    }
    if (infer && (covariant || contravariant)) {
      throw Err.valueError("Variance cannot be specified with infer_variance.");
    }
    if (constraints.size() == 1) {
      throw Err.typeError("A single constraint is not allowed");
    }
    if (constraints.size() > 0 && bound != PyNone.NONE) {
      throw Err.typeError("Constraints cannot be combined with bound=...");
    }
    PyTypeVar made = new PyTypeVar(cls, name);
    made.covariant = covariant;
    made.contravariant = contravariant;
    made.inferVariance = infer;
    made.bound = TypeParameters.asType(bound == PyNone.NONE ? made : bound);
    made.bound = bound == PyNone.NONE ? PyNone.NONE : made.bound;
    Object[] all = constraints.items().clone();
    Arrays.setAll(all, i -> TypeParameters.asType(all[i]));
    made.constraints = PyTuple.of(all);
    made.setDefault(fallback == null ? null : TypeParameters.asType(fallback));
    return made;
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyTypeVar self) {
    return self.name;
  }

  @Py(value = "__bound__(self) -> Any", kind = Py.Kind.GETTER)
  static Object bound(PyTypeVar self) {
    self.force();
    return self.bound;
  }

  @Py(value = "__constraints__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static PyTuple constraints(PyTypeVar self) {
    self.force();
    return self.constraints;
  }

  @Py(value = "__covariant__(self) -> bool", kind = Py.Kind.GETTER)
  static boolean covariant(PyTypeVar self) {
    return self.covariant;
  }

  @Py(value = "__contravariant__(self) -> bool", kind = Py.Kind.GETTER)
  static boolean contravariant(PyTypeVar self) {
    return self.contravariant;
  }

  @Py(value = "__infer_variance__(self) -> bool", kind = Py.Kind.GETTER)
  static boolean inferVariance(PyTypeVar self) {
    return self.inferVariance;
  }

  @Py(value = "__default__(self) -> Any", kind = Py.Kind.GETTER)
  static Object defaultValue(PyTypeVar self) {
    Object value = self.defaultValue();
    return value == null ? TypingForms.NO_DEFAULT : value;
  }

  @Py("has_default(self) -> bool")
  static boolean hasDefault(PyTypeVar self) {
    return self.hasDefault();
  }

  @Py(value = "args(self) -> Any", kind = Py.Kind.GETTER)
  static Object args(PyTypeVar self) {
    return new PySpecialForm(self.name + ".args", "");
  }

  @Py(value = "kwargs(self) -> Any", kind = Py.Kind.GETTER)
  static Object kwargs(PyTypeVar self) {
    return new PySpecialForm(self.name + ".kwargs", "");
  }

  @Py("__repr__(self) -> str")
  static String repr(PyTypeVar self) {
    if (self.inferVariance || self.type() == PyTypeVar.TYPE_VAR_TUPLE) {
      return self.name;
    }
    return (self.covariant ? "+" : self.contravariant ? "-" : "~") + self.name;
  }

  @Py("__iter__(self) -> Any")
  static Object iter(PyTypeVar self) {
    if (self.type() != PyTypeVar.TYPE_VAR_TUPLE) {
      throw Err.typeError("'" + self.type().name + "' object is not iterable");
    }
    return Iter.of(PyTuple.of(TypingForms.unpack(self)));
  }

  @Py("__or__(self, value: Any, /) -> Any")
  static Object or(PyTypeVar self, Object other) {
    return TypingForms.union(PyTuple.of(self, other));
  }

  @Py("__ror__(self, value: Any, /) -> Any")
  static Object ror(PyTypeVar self, Object other) {
    return TypingForms.union(PyTuple.of(other, self));
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("__mro_entries__(self, bases: tuple[Any, ...], /) -> Any")
  static Object mroEntries(PyTypeVar self, PyTuple bases) {
    throw Err.typeError("Cannot subclass an instance of " + self.type().simpleName());
  }

  @Py("__reduce__(self) -> str")
  static String reduce(PyTypeVar self) {
    return self.name;
  }
}
