package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of built-in functions and bound methods. */
@PyTypeInfo(value = "BuiltinFunctionType", module = "types")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class BuiltinFunctionMethods {
  private BuiltinFunctionMethods() {}

  private static NativeFunction function(Object self) {
    if (self instanceof PyBuiltinFunction f) {
      return f.function;
    }
    if (self instanceof PyBuiltinMethod m) {
      return m.function;
    }
    throw Err.typeError("not a built-in function");
  }

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(Object self, PyTuple args, PyDict kwds) {
    return Calls.callEx(self, args, kwds);
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(Object self) {
    return function(self).name();
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(Object self) {
    return function(self).qualname();
  }

  @Py(value = "__module__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object module(Object self) {
    String m = function(self).module;
    return m == null ? PyNone.NONE : m;
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(Object self) {
    String d = function(self).member.doc();
    return d.isEmpty() ? PyNone.NONE : d;
  }

  @Py(value = "__self__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object self(Object self) {
    return self instanceof PyBuiltinMethod m
        ? m.receiver
        : self instanceof PyBuiltinFunction f && f.module() == null ? f.self() : Imports.builtins();
  }

  @Py("__eq__(self, value: object, /) -> bool")
  public static Object eq(Object self, Object value) {
    if (self instanceof PyBuiltinMethod a && value instanceof PyBuiltinMethod b) {
      return a.function == b.function && Ops.is(a.receiver, b.receiver);
    }
    return self == value ? (Object) true : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(Object self) {
    return self instanceof PyBuiltinMethod m
        ? System.identityHashCode(m.receiver) * 31L + System.identityHashCode(m.function)
        : System.identityHashCode(self);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(Object self) {
    NativeFunction f = function(self);
    if (self instanceof PyBuiltinMethod m) {
      String receiver = Types.of(m.receiver).name + " object at " + Identity.address(m.receiver);
      if (m.receiver instanceof PyType) {
        receiver = "type object at " + Identity.address(m.receiver);
      }
      return SlotNames.isSlot(f.name())
          ? "<method-wrapper '" + f.name() + "' of " + receiver + ">"
          : "<built-in method " + f.name() + " of " + receiver + ">";
    }
    if (f.owner != null) {
      return "<built-in method "
          + f.name()
          + " of type object at "
          + Identity.address(f.owner)
          + ">";
    }
    return "<built-in function " + f.name() + ">";
  }
}
