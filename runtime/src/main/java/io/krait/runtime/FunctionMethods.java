package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code function}. */
@PyTypeInfo(value = "FunctionType", module = "types")
public final class FunctionMethods {
  private FunctionMethods() {}

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(PyFunction self, PyTuple args, PyDict kwds) {
    return Calls.callEx(self, args, kwds);
  }

  @Py("__get__(self, instance: Any, owner: Any = None, /) -> Any")
  public static Object get(PyFunction self, Object instance, Object owner) {
    return instance == PyNone.NONE ? self : new PyMethod(self, instance);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyFunction self) {
    return "<function " + self.qualname + " at " + Identity.address(self) + ">";
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyFunction self) {
    return self.name;
  }

  @Py(value = "__name__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setName(PyFunction self, Object value) {
    self.name = text("__name__", value);
  }

  private static String text(String attribute, Object value) {
    String s = Convert.strOrNull(value);
    if (s == null) {
      throw Err.typeError(attribute + " must be set to a string object");
    }
    return s;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyFunction self) {
    return self.qualname;
  }

  @Py(value = "__qualname__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setQualname(PyFunction self, Object value) {
    self.qualname = text("__qualname__", value);
  }

  @Py(value = "__module__(self) -> str", kind = Py.Kind.GETTER)
  public static Object module(PyFunction self) {
    return self.moduleName();
  }

  @Py(value = "__module__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setModule(PyFunction self, Object value) {
    self.setModuleName(value);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(PyFunction self) {
    return orNone(self.doc);
  }

  @Py(value = "__doc__(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setDoc(PyFunction self, @Nullable Object value) {
    self.doc = value;
  }

  private static Object orNone(@Nullable Object o) {
    return o == null ? PyNone.NONE : o;
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict dict(PyFunction self) {
    return self.dict();
  }

  @Py(value = "__dict__(self, value: dict[str, Any]) -> None", kind = Py.Kind.SETTER)
  public static void setDict(PyFunction self, Object value) {
    if (!(value instanceof PyDict d)) {
      throw Err.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.of(value).name + "'");
    }
    self.setDict(d);
  }

  @Py(value = "__annotations__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict annotations(PyFunction self) {
    return self.annotations();
  }

  @Py(value = "__annotations__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setAnnotations(PyFunction self, Object value) {
    if (value == PyNone.NONE) {
      self.setAnnotations(null);
    } else if (value instanceof PyDict d) {
      self.setAnnotations(d);
    } else {
      throw Err.typeError("__annotations__ must be set to a dict object");
    }
  }

  @Py(value = "__type_params__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  public static Object typeParams(PyFunction self) {
    return self.typeParams();
  }

  @Py(value = "__type_params__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setTypeParams(PyFunction self, Object value) {
    self.setTypeParams(value);
  }

  @Py(value = "__defaults__(self) -> tuple[Any, ...] | None", kind = Py.Kind.GETTER)
  @SuppressWarnings("NullAway") // defaults are values
  public static Object defaults(PyFunction self) {
    @Nullable Object[] d = self.defaults;
    return d == null || d.length == 0 ? PyNone.NONE : PyTuple.of(d.clone());
  }

  @Py(value = "__defaults__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setDefaults(PyFunction self, Object value) {
    Patches.DEFAULTS.broken = true;
    if (value == PyNone.NONE) {
      self.defaults = null;
    } else if (value instanceof PyTuple t) {
      self.defaults = t.items().clone();
    } else {
      throw Err.typeError("__defaults__ must be set to a tuple object");
    }
  }

  @Py(value = "__kwdefaults__(self) -> dict[str, Any] | None", kind = Py.Kind.GETTER)
  public static Object kwDefaults(PyFunction self) {
    if (self.kwDefaults != null) {
      Patches.DEFAULTS.broken = true; // whoever has the dict may change it
    }
    return orNone(self.kwDefaults);
  }

  @Py(value = "__kwdefaults__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setKwDefaults(PyFunction self, Object value) {
    Patches.DEFAULTS.broken = true;
    self.kwDefaults = value instanceof PyDict d ? d : null;
  }

  @Py(value = "__code__(self) -> CodeType", kind = Py.Kind.GETTER)
  public static Object code(PyFunction self) {
    return self.code;
  }

  @Py(value = "__globals__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict globals(PyFunction self) {
    return self.module.dict();
  }

  @Py(value = "__closure__(self) -> tuple[Any, ...] | None", kind = Py.Kind.GETTER)
  public static Object closure(PyFunction self) {
    Cell[] c = self.closure;
    return c == null || c.length == 0 ? PyNone.NONE : PyTuple.of((Object[]) c.clone());
  }
}
