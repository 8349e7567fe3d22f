package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of unbound methods of built-in types. */
@PyTypeInfo(value = "MethodDescriptorType", module = "types")
public final class MethodDescriptorMethods {
  private MethodDescriptorMethods() {}

  private static NativeFunction function(Object self) {
    if (self instanceof PyMethodDescriptor d) {
      return d.function;
    }
    if (self instanceof PyClassMethodDescriptor d) {
      return d.function;
    }
    throw Err.typeError("not a method descriptor");
  }

  private static PyType owner(Object self) {
    PyType t = function(self).owner;
    return t == null ? Types.OBJECT : t;
  }

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(Object self, PyTuple args, PyDict kwds) {
    return Calls.callEx(self, args, kwds);
  }

  @Py("__get__(self, instance: Any, owner: Any = None, /) -> Any")
  public static Object get(Object self, Object instance, Object owner) {
    if (self instanceof PyClassMethodDescriptor d) {
      return d.get(null, owner instanceof PyType t ? t : Types.of(instance));
    }
    return instance == PyNone.NONE ? self : new PyBuiltinMethod(function(self), instance);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(Object self) {
    return function(self).name();
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(Object self) {
    return function(self).qualname();
  }

  @Py(value = "__objclass__(self) -> type", kind = Py.Kind.GETTER)
  public static Object objClass(Object self) {
    return owner(self);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(Object self) {
    String d = function(self).member.doc();
    return d.isEmpty() ? PyNone.NONE : d;
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(Object self) {
    String kind = self instanceof PyMethodDescriptor d && d.isSlot() ? "slot wrapper" : "method";
    return "<" + kind + " '" + function(self).name() + "' of '" + owner(self).name + "' objects>";
  }
}
