package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code staticmethod}. */
@PyTypeInfo("staticmethod")
public final class StaticMethodMethods {
  private StaticMethodMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  public static PyStaticMethod new_(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyStaticMethod(cls, args.size() > 0 ? args.get(0) : PyNone.NONE);
  }

  @Py("__init__(self, function: Callable[..., Any], /) -> None")
  public static void init(PyStaticMethod self, Object function) {
    self.function = function;
    Wrapping.copyAttributes(function, self.dict());
  }

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(PyStaticMethod self, PyTuple args, PyDict kwds) {
    return Calls.callEx(self.function, args, kwds);
  }

  @Py("__get__(self, instance: Any, owner: Any = None, /) -> Any")
  public static Object get(PyStaticMethod self, Object instance, Object owner) {
    return self.get(instance, owner instanceof PyType t ? t : Types.of(instance));
  }

  @Py(value = "__func__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object function(PyStaticMethod self) {
    return self.function;
  }

  @Py(value = "__wrapped__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object wrapped(PyStaticMethod self) {
    return self.function;
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict dict(PyStaticMethod self) {
    return self.dict();
  }

  @Py(value = "__isabstractmethod__(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean isAbstract(PyStaticMethod self) {
    Object m = Attrs.getOrNull(self.function, "__isabstractmethod__");
    return m != null && Ops.truth(m);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyStaticMethod self) {
    return "<staticmethod(" + Ops.repr(self.function) + ")>";
  }
}
