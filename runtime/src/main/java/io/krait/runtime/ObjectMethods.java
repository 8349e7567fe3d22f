package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code object}. */
@PyTypeInfo("object")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class ObjectMethods {
  private ObjectMethods() {}

  @Py("__new__(cls: type[Self], /, *args: Any, **kwargs: Any) -> Self")
  public static Object new_(PyType cls, PyTuple args, PyDict kwargs) {
    boolean excess = args.size() > 0 || kwargs.size() > 0;
    if (excess) {
      if (!isObjects(cls.lookup("__new__"))) {
        throw Err.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (isObjects(cls.lookup("__init__"))) {
        throw Err.typeError(cls.name + "() takes no arguments");
      }
    }
    if (Abstract.isAbstract(cls)) {
      throw Abstract.error(cls);
    }
    return allocate(cls);
  }

  static Object allocate(PyType cls) {
    Layout layout = cls.layout;
    if (layout != null) {
      return layout.allocate();
    }
    if (cls.isBuiltin() && cls != Types.OBJECT) {
      throw Err.typeError("cannot create '" + cls.name + "' instances");
    }
    PyType solid = Classes.solidBase(cls);
    if (solid != Types.OBJECT) {
      if (solid.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
        return new PyBaseException(cls);
      }
      throw Err.typeError(
          "object.__new__(" + cls.name + ") is not safe, use " + solid.name + ".__new__()");
    }
    return new PyDynamicInstance(cls);
  }

  private static boolean isObjects(@org.jspecify.annotations.Nullable Object method) {
    if (method instanceof PyMethodDescriptor d) {
      return d.owner == Types.OBJECT;
    }
    return method instanceof PyStaticMethod s
        && s.function() instanceof PyBuiltinFunction f
        && f.function.owner == Types.OBJECT;
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(Object self, PyTuple args, PyDict kwargs) {
    if (args.size() == 0 && kwargs.size() == 0) {
      return;
    }
    PyType t = Types.of(self);
    if (!isObjects(t.lookup("__init__"))) {
      throw Err.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (isObjects(t.lookup("__new__"))) {
      throw Err.typeError(
          t.name + ".__init__() takes exactly one argument (the instance to initialize)");
    }
  }

  @Py(value = "__class__(self) -> type[Self]", kind = Py.Kind.GETTER)
  public static Object getClass(Object self) {
    return Types.of(self);
  }

  @Py(value = "__class__(self, value: type) -> None", kind = Py.Kind.SETTER)
  public static void setClass(Object self, Object value) {
    ClassChange.assign(self, value);
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(Object self) {
    PyType t = Types.of(self);
    String module = t.module();
    return "<"
        + (module.equals("builtins") ? "" : module + ".")
        + t.qualname()
        + " object at "
        + Identity.address(self)
        + ">";
  }

  @Py("__str__(self, /) -> str")
  public static String str(Object self) {
    return Ops.repr(self);
  }

  @Py("__format__(self, format_spec: str, /) -> str")
  public static String format(Object self, String spec) {
    if (!spec.isEmpty()) {
      throw Err.typeError(
          "unsupported format string passed to " + Types.of(self).name + ".__format__");
    }
    return Ops.str(self);
  }

  @Py("__eq__(self, value: object, /) -> bool")
  public static Object eq(Object self, Object value) {
    return Ops.is(self, value) ? (Object) true : PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ne__(self, value: object, /) -> bool")
  public static Object ne(Object self, Object value) {
    Object method = Types.of(self).lookup("__eq__");
    if (method == null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object r = Slots.call2(method, self, value);
    return r == PyNone.NOT_IMPLEMENTED ? r : (Object) !Ops.truth(r);
  }

  @Py("__lt__(self, value: object, /) -> bool")
  public static Object lt(Object self, Object value) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @Py("__le__(self, value: object, /) -> bool")
  public static Object le(Object self, Object value) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @Py("__gt__(self, value: object, /) -> bool")
  public static Object gt(Object self, Object value) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @Py("__ge__(self, value: object, /) -> bool")
  public static Object ge(Object self, Object value) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @Py("__hash__(self, /) -> int")
  public static long hash(Object self) {
    return System.identityHashCode(self);
  }

  @Py("__getattribute__(self, name: str, /) -> Any")
  public static Object getAttribute(Object self, String name) {
    Object v = Attrs.generic(self, Types.of(self), name);
    if (v == null) {
      throw AttrErrors.missing(self, name);
    }
    return v;
  }

  @Py("__setattr__(self, name: str, value: Any, /) -> None")
  public static void setAttribute(Object self, String name, Object value) {
    if (self instanceof PyType) {
      throw Err.typeError("can't apply this __setattr__ to " + Types.of(self).name + " object");
    }
    InstanceAttrs.set(self, Types.of(self), name, value);
  }

  @Py("__delattr__(self, name: str, /) -> None")
  public static void deleteAttribute(Object self, String name) {
    if (self instanceof PyType) {
      throw Err.typeError("can't apply this __delattr__ to " + Types.of(self).name + " object");
    }
    InstanceAttrs.delete(self, Types.of(self), name);
  }

  @Py("__reduce_ex__(self, protocol: int, /) -> Any")
  public static Object reduceEx(Object self, long protocol) {
    return Reduction.reduceEx(self, protocol);
  }

  @Py("__reduce__(self, /) -> Any")
  public static Object reduce(Object self) {
    return Reduction.reduce(self, Types.of(self), 0);
  }

  @Py("__getstate__(self, /) -> Any")
  public static Object getState(Object self) {
    return Reduction.standardState(self, Types.of(self), false);
  }

  @Py("__dir__(self, /) -> list[str]")
  public static Object dir(Object self) {
    return Dir.ofInstance(self);
  }

  @Py("__sizeof__(self, /) -> int")
  public static long sizeOf(Object self) {
    return 16;
  }

  @Py("__init_subclass__(cls: type, /) -> None")
  public static void initSubclass(PyType cls) {}

  @Py("__subclasshook__(cls: type, subclass: type, /) -> Any")
  public static Object subclassHook(PyType cls, Object subclass) {
    return PyNone.NOT_IMPLEMENTED;
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(Object self) {
    PyType t = Types.of(self);
    if (t.isBuiltin()) {
      String doc = NativeHeader.of(t).doc();
      return doc.isEmpty() ? PyNone.NONE : doc;
    }
    return PyNone.NONE;
  }
}
