package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of typing's special forms. */
@PyTypeInfo(value = "_SpecialForm", module = "typing")
final class SpecialFormMethods {
  private SpecialFormMethods() {}

  @Py("__repr__(self) -> str")
  static String repr(PySpecialForm self) {
    return self.shown();
  }

  @Py("__getitem__(self, parameters: Any, /) -> Any")
  static Object getItem(PySpecialForm self, Object parameters) {
    return TypingForms.subscript(self, parameters);
  }

  @Py("__call__(self, *args: Any, **kwds: Any) -> Any")
  static Object call(PySpecialForm self, PyTuple arguments, PyDict keywords) {
    PyType origin = self.origin;
    if ((origin != null && self.name.equals("DefaultDict"))
        || self.name.equals("OrderedDict")
        || self.name.equals("Counter")
        || self.name.equals("ChainMap")
        || self.name.equals("Deque")) {
      return Calls.callEx(origin == null ? self : origin, arguments, keywords);
    }
    if (origin != null) {
      throw Err.typeError(
          "Type "
              + self.name
              + " cannot be instantiated; use "
              + origin.simpleName()
              + "() instead");
    }
    throw Err.typeError("Cannot instantiate " + self.shown());
  }

  @Py("__getattr__(self, name: str, /) -> Any")
  static Object getAttr(PySpecialForm self, String name) {
    PyType origin = self.origin;
    if (name.equals("__name__") || name.equals("__qualname__") || name.equals("_name")) {
      return self.name;
    }
    if (name.equals("__module__")) {
      return "typing";
    }
    if (origin != null && name.equals("__origin__")) {
      return origin;
    }
    if (origin != null && !(name.startsWith("__") && name.endsWith("__"))) {
      return Attrs.get(origin, name);
    }
    throw Err.attributeError(
        "'" + self.type().simpleName() + "' object has no attribute '" + name + "'");
  }

  @Py("__mro_entries__(self, bases: tuple[Any, ...], /) -> tuple[Any, ...]")
  static PyTuple mroEntries(PySpecialForm self, PyTuple bases) {
    PyType origin = self.origin;
    if (self.name.equals("NamedTuple") || self.name.equals("TypedDict")) {
      return PyTuple.of();
    }
    if (origin == null) {
      throw Err.typeError("Cannot subclass " + self.shown());
    }
    return TypingForms.specialBases(self, origin, bases);
  }

  @Py("__instancecheck__(self, instance: Any, /) -> bool")
  static boolean instanceCheck(PySpecialForm self, Object instance) {
    if (self.origin == null) {
      throw Err.typeError(self.shown() + " cannot be used with isinstance()");
    }
    return Ops.truth(Calls.call2(Names.builtin("isinstance"), instance, self.origin));
  }

  @Py("__subclasscheck__(self, cls: Any, /) -> bool")
  static boolean subclassCheck(PySpecialForm self, Object cls) {
    if (self.origin == null) {
      throw Err.typeError(self.shown() + " cannot be used with issubclass()");
    }
    Object other =
        cls instanceof PySpecialForm pySpecialForm && pySpecialForm.origin != null
            ? pySpecialForm.origin
            : cls;
    return Ops.truth(
        Calls.call2(
            Names.builtin("issubclass"), other == null ? Types.OBJECT : other, self.origin));
  }

  @Py("__or__(self, other: Any, /) -> Any")
  static Object or(PySpecialForm self, Object other) {
    return TypingForms.union(PyTuple.of(self, other));
  }

  @Py("__ror__(self, other: Any, /) -> Any")
  static Object ror(PySpecialForm self, Object other) {
    return TypingForms.union(PyTuple.of(other, self));
  }

  @Py("__reduce__(self) -> str")
  static String reduce(PySpecialForm self) {
    return self.name;
  }
}
