package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code super}. */
@PyTypeInfo("super")
public final class SuperMethods {
  private SuperMethods() {}

  @Py("__new__(cls: type, type: Any = ..., object_or_type: Any = ..., /) -> Self")
  public static PySuper new_(PyType cls, @Nullable Object type, @Nullable Object objectOrType) {
    if (type == null) {
      throw Err.runtimeError("super(): no arguments");
    }
    if (!(type instanceof PyType t)) {
      throw Err.typeError("super() argument 1 must be a type, not " + Types.of(type).name);
    }
    return objectOrType == null || objectOrType == PyNone.NONE
        ? new PySuper(t, null, null)
        : PySuper.of(t, objectOrType);
  }

  @Py("__get__(self, instance: Any, owner: Any = None, /) -> Any")
  public static PySuper get(PySuper self, Object instance, Object owner) {
    return instance == PyNone.NONE || self.self != null ? self : PySuper.of(self.start, instance);
  }

  @Py("__getattribute__(self, name: str, /) -> Any")
  public static Object getAttribute(PySuper self, String name) {
    Object v = self.attribute(name);
    if (v == null) {
      throw AttrErrors.missing(self, name);
    }
    return v;
  }

  @Py(value = "__thisclass__(self) -> type", kind = Py.Kind.GETTER)
  public static Object thisClass(PySuper self) {
    return self.start;
  }

  @Py(value = "__self__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object self(PySuper self) {
    Object o = self.self;
    return o == null ? PyNone.NONE : o;
  }

  @Py(value = "__self_class__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object selfClass(PySuper self) {
    PyType t = self.selfType;
    return t == null ? PyNone.NONE : t;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PySuper self) {
    PyType t = self.selfType;
    return "<super: "
        + TypeMethods.repr(self.start)
        + ", "
        + (t == null ? "NULL" : "<" + t.name + " object>")
        + ">";
  }
}
