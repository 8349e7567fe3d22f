package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code type}. */
@PyTypeInfo("type")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class TypeMethods {
  private TypeMethods() {}

  @Py(
      "__new__(cls: type, name: Any, bases: Any = ..., namespace: Any = ..., /, **kwds: Any) ->"
          + " type")
  public static Object new_(
      PyType cls, Object name, @Nullable Object bases, @Nullable Object namespace, PyDict kwds) {
    if (bases == null && namespace == null && cls == Types.TYPE) {
      return Types.of(name);
    }
    if (bases == null || namespace == null) {
      throw Err.typeError(
          cls == Types.TYPE
              ? "type() takes 1 or 3 arguments"
              : "type.__new__() takes exactly 3 arguments (" + (bases == null ? 1 : 2) + " given)");
    }
    String text = Convert.strOrNull(name);
    if (text == null) {
      throw bad(1, "str", name);
    }
    if (!(bases instanceof PyTuple b)) {
      throw bad(2, "tuple", bases);
    }
    if (!(namespace instanceof PyDict ns)) {
      throw bad(3, "dict", namespace);
    }
    PyType meta = Classes.mostDerived(cls, b);
    Cell cell = PendingLayout.takeCell();
    return ClassBuilder.build(meta, text, b, ns, kwds, cell, PendingLayout.takeLayout());
  }

  private static PyBaseException bad(int position, String wanted, Object got) {
    return Err.typeError(
        "type.__new__() argument "
            + position
            + " must be "
            + wanted
            + ", not "
            + Types.of(got).name);
  }

  @Py("__init__(self, /, *args: Any, **kwds: Any) -> None")
  public static void init(PyType self, PyTuple args, PyDict kwds) {
    if (args.size() != 1 && args.size() != 3) {
      throw Err.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @Py("__call__(self, /, *args: Any, **kwds: Any) -> Any")
  public static Object call(PyType self, PyTuple args, PyDict kwds) {
    return Calls.callEx(new Instantiation(self), args, kwds);
  }

  private record Instantiation(PyType of) implements PyCallable {
    @Override
    public Object call(Object[] arguments, String @Nullable [] keywords) {
      return new TypeCalls(of).instantiate(arguments, keywords);
    }

    @Override
    public PyType type() {
      return Types.METHOD_WRAPPER;
    }
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyType self) {
    String module = self.module();
    return "<class '" + (module.equals("builtins") ? "" : module + ".") + self.qualname() + "'>";
  }

  @Py("__instancecheck__(self, instance: Any, /) -> bool")
  public static boolean instanceCheck(PyType self, Object instance) {
    return Instances.plainInstance(instance, self);
  }

  @Py("__subclasscheck__(self, subclass: type, /) -> bool")
  public static boolean subclassCheck(PyType self, Object subclass) {
    return Instances.plainSubclass(subclass, self);
  }

  @Py("mro(self, /) -> list[type]")
  public static PyList mro(PyType self) {
    PyType[] order =
        self.isBuiltin() || self.bases().length == 0 ? self.mro() : Mro.of(self, self.bases());
    return PyList.of((Object[]) order.clone());
  }

  @Py("__subclasses__(self, /) -> list[type]")
  public static PyList subclasses(PyType self) {
    return PyList.of(self.subclasses().toArray());
  }

  @Py(value = "__flags__(self) -> int", kind = Py.Kind.GETTER)
  public static long flags(PyType self) {
    return TypeFlags.of(self);
  }

  @Py("__dir__(self, /) -> list[str]")
  public static PyList dir(PyType self) {
    return Dir.ofType(self);
  }

  @Py("__or__(self, value: Any, /) -> Any")
  public static Object or(Object self, Object value) {
    return GenericAliases.union(self, value);
  }

  @Py("__ror__(self, value: Any, /) -> Any")
  public static Object ror(Object self, Object value) {
    return GenericAliases.union(value, self);
  }

  @Py(
      value = "__prepare__(cls: type, /, *args: Any, **kwds: Any) -> dict[str, Any]",
      kind = Py.Kind.CLASS_METHOD)
  public static PyDict prepare(PyType cls, PyTuple args, PyDict kwds) {
    return new PyDict();
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static String name(PyType self) {
    return self.simpleName();
  }

  @Py(value = "__name__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setName(PyType self, Object value) {
    self.name = text(self, value, "__name__");
  }

  private static String text(PyType self, Object value, String attribute) {
    String s = Convert.strOrNull(value);
    if (s == null) {
      throw Err.typeError(
          "can only assign string to "
              + self.name
              + "."
              + attribute
              + ", not '"
              + Types.of(value).name
              + "'");
    }
    return s;
  }

  @Py(value = "__qualname__(self) -> str", kind = Py.Kind.GETTER)
  public static String qualname(PyType self) {
    return self.qualname();
  }

  @Py(value = "__qualname__(self, value: str) -> None", kind = Py.Kind.SETTER)
  public static void setQualname(PyType self, Object value) {
    self.setQualname(text(self, value, "__qualname__"));
  }

  @Py(value = "__module__(self) -> str", kind = Py.Kind.GETTER)
  public static Object module(PyType self) {
    Object m = self.isBuiltin() ? null : self.own("__module__");
    return m == null ? self.module() : m;
  }

  @Py(value = "__module__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setModule(PyType self, Object value) {
    self.setOwn("__module__", value);
  }

  @Py(value = "__mro__(self) -> tuple[type, ...]", kind = Py.Kind.GETTER)
  public static PyTuple mroTuple(PyType self) {
    return PyTuple.of((Object[]) self.mro().clone());
  }

  @Py(value = "__bases__(self) -> tuple[type, ...]", kind = Py.Kind.GETTER)
  public static PyTuple bases(PyType self) {
    return PyTuple.of((Object[]) self.bases().clone());
  }

  @Py(value = "__base__(self) -> type | None", kind = Py.Kind.GETTER)
  public static Object base(PyType self) {
    PyType b = self.base();
    return b == null ? PyNone.NONE : b;
  }

  @Py(value = "__dict__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object dict(PyType self) {
    PyDict d = new PyDict();
    for (String n : self.ownNames()) {
      Object v = self.own(n);
      if (v != null) {
        d.putStr(n, v);
      }
    }
    return new PyMappingProxy(d);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(PyType self) {
    if (self.isBuiltin()) {
      String d = NativeHeader.of(self).doc();
      return d.isEmpty() ? PyNone.NONE : d;
    }
    Object d = self.lookup("__doc__");
    return d == null ? PyNone.NONE : d;
  }

  @Py(value = "__doc__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setDoc(PyType self, Object value) {
    self.setOwn("__doc__", value);
  }

  @Py(value = "__annotations__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static Object annotations(PyType self) {
    if (self.isBuiltin()) {
      throw Err.attributeError(
          "type object '" + self.name + "' has no attribute '__annotations__'");
    }
    Object a = self.own("__annotations__");
    if (a == null) {
      a = new PyDict();
      self.setOwn("__annotations__", a);
    }
    return a;
  }

  @Py(value = "__annotations__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setAnnotations(PyType self, Object value) {
    self.setOwn("__annotations__", value);
  }

  @Py(value = "__abstractmethods__(self) -> Any", kind = Py.Kind.GETTER)
  public static Object abstractMethods(PyType self) {
    Object a = self.isBuiltin() ? null : self.own("__abstractmethods__");
    if (a == null) {
      throw Err.attributeError(
          "type object '" + self.name + "' has no attribute '__abstractmethods__'");
    }
    return a;
  }

  @Py(value = "__abstractmethods__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setAbstractMethods(PyType self, Object value) {
    self.setOwn("__abstractmethods__", value);
  }

  @Py(value = "__type_params__(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  public static Object typeParams(PyType self) {
    Object p = self.isBuiltin() ? null : self.own("__type_params__");
    return p == null ? PyTuple.of() : p;
  }

  @Py(value = "__type_params__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setTypeParams(PyType self, Object value) {
    self.setOwn("__type_params__", value);
  }
}
