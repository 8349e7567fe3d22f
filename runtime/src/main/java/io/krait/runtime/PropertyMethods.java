package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code property}. */
@PyTypeInfo("property")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class PropertyMethods {
  private PropertyMethods() {}

  @Py("__new__(cls: type[Self], /, *args: Any, **kwargs: Any) -> Self")
  public static PyProperty new_(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyProperty(cls);
  }

  @Py(
      "__init__(self, fget: Callable[[Any], Any] | None = None,"
          + " fset: Callable[[Any, Any], None] | None = None,"
          + " fdel: Callable[[Any], None] | None = None, doc: str | None = None) -> None")
  public static void init(PyProperty self, Object fget, Object fset, Object fdel, Object doc) {
    self.getter = orNull(fget);
    self.setter = orNull(fset);
    self.deleter = orNull(fdel);
    self.doc = orNull(doc);
    self.docFromGetter = false;
    if (self.doc == null) {
      self.takeDocFromGetter();
    }
    Object text = self.doc;
    if (self.type() != Types.PROPERTY && text != null) {
      // The subclass's own __doc__ would hide the property's.
      Attrs.set(self, "__doc__", text);
    }
  }

  private static @Nullable Object orNull(Object o) {
    return o == PyNone.NONE ? null : o;
  }

  private static Object orNone(@Nullable Object o) {
    return o == null ? PyNone.NONE : o;
  }

  @Py("getter(self, function: Callable[[Any], Any], /) -> property")
  public static PyProperty getter(PyProperty self, Object function) {
    return self.with(orNull(function), self.setter, self.deleter);
  }

  @Py("setter(self, function: Callable[[Any, Any], None], /) -> property")
  public static PyProperty setter(PyProperty self, Object function) {
    return self.with(self.getter, orNull(function), self.deleter);
  }

  @Py("deleter(self, function: Callable[[Any], None], /) -> property")
  public static PyProperty deleter(PyProperty self, Object function) {
    return self.with(self.getter, self.setter, orNull(function));
  }

  @Py("__get__(self, instance: Any, owner: type | None = None, /) -> Any")
  public static Object get(PyProperty self, Object instance, Object owner) {
    return instance == PyNone.NONE ? self : self.get(instance, Types.of(instance));
  }

  @Py("__set__(self, instance: Any, value: Any, /) -> None")
  public static void set(PyProperty self, Object instance, Object value) {
    self.set(instance, value);
  }

  @Py("__delete__(self, instance: Any, /) -> None")
  public static void delete(PyProperty self, Object instance) {
    self.delete(instance);
  }

  @Py("__set_name__(self, owner: type, name: str, /) -> None")
  public static void setName(PyProperty self, Object owner, Object name) {
    self.name = name;
  }

  @Py(value = "fget(self) -> Any", kind = Py.Kind.GETTER)
  public static Object fget(PyProperty self) {
    return orNone(self.getter);
  }

  @Py(value = "fset(self) -> Any", kind = Py.Kind.GETTER)
  public static Object fset(PyProperty self) {
    return orNone(self.setter);
  }

  @Py(value = "fdel(self) -> Any", kind = Py.Kind.GETTER)
  public static Object fdel(PyProperty self) {
    return orNone(self.deleter);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  public static Object doc(PyProperty self) {
    return orNone(self.doc);
  }

  @Py(value = "__doc__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setDoc(PyProperty self, Object value) {
    self.doc = value;
  }

  @Py(value = "__name__(self) -> str", kind = Py.Kind.GETTER)
  public static Object name(PyProperty self) {
    Object n = self.name();
    if (n == null) {
      throw Err.attributeError("'property' object has no attribute '__name__'", self, "__name__");
    }
    return n;
  }

  @Py(value = "__name__(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void setPropertyName(PyProperty self, Object value) {
    self.name = value;
  }

  @Py(value = "__isabstractmethod__(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean isAbstract(PyProperty self) {
    return marked(self.getter) || marked(self.setter) || marked(self.deleter);
  }

  private static boolean marked(@Nullable Object f) {
    Object m = f == null ? null : Attrs.getOrNull(f, "__isabstractmethod__");
    return m != null && Ops.truth(m);
  }
}
