package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of bound methods; other attributes are the function's. */
@PyTypeInfo(value = "MethodType", module = "types")
public final class MethodMethods {
  private MethodMethods() {}

  @Py("__new__(cls: type, function: Any, instance: Any, /) -> MethodType")
  public static PyMethod new_(PyType cls, Object function, Object instance) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw Err.typeError("instance must not be None");
    }
    return new PyMethod(function, instance);
  }

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(PyMethod self, PyTuple args, PyDict kwds) {
    return Calls.callEx(self, args, kwds);
  }

  @Py(value = "__self__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object self(PyMethod self) {
    return self.self;
  }

  @Py(value = "__func__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object function(PyMethod self) {
    return self.function;
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(PyMethod self) {
    return Attrs.get(self.function, "__doc__");
  }

  @Py("__getattribute__(self, name: str, /) -> Any")
  public static Object getAttribute(PyMethod self, String name) {
    Object v = Attrs.generic(self, Types.METHOD, name);
    return v != null ? v : Attrs.get(self.function, name);
  }

  @Py("__eq__(self, value: object, /) -> bool")
  public static Object eq(PyMethod self, Object value) {
    if (!(value instanceof PyMethod m)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return Ops.is(self.self, m.self) && Ops.eqBool(self.function, m.function);
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(PyMethod self) {
    return System.identityHashCode(self.self) * 31L + Ops.hash(self.function);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyMethod self) {
    Object name = Attrs.getOrNull(self.function, "__qualname__");
    if (name == null) {
      name = Attrs.getOrNull(self.function, "__name__");
    }
    return "<bound method "
        + (name instanceof String s ? s : "?")
        + " of "
        + Ops.repr(self.self)
        + ">";
  }
}
