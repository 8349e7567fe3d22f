package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** {@code functools.cached_property}: a computed attribute that is kept in the instance. */
@PyTypeInfo(value = "cached_property(Generic[T])", module = "functools")
public final class CachedProperty implements Descriptor, HasDict {
  public static final PyType TYPE =
      PyType.builtin("cached_property", Types.OBJECT, "io.krait.runtime.container.CachedProperty");

  private final PyType type;
  private final Object function;
  private @Nullable String name;
  private @Nullable PyDict dict;

  private CachedProperty(PyType type, Object function) {
    this.type = type;
    this.function = function;
  }

  @Py("__new__(cls: type, func: Callable[[Any], T]) -> Self")
  static CachedProperty make(PyType cls, Object func) {
    return new CachedProperty(cls, func);
  }

  @Py("__set_name__(self, owner: type, name: str) -> None")
  static void setName(CachedProperty self, Object owner, String name) {
    if (self.name == null) {
      self.name = name;
    } else if (!name.equals(self.name)) {
      throw Err.typeError(
          "Cannot assign the same cached_property to two different names ("
              + Ops.repr(self.name)
              + " and "
              + Ops.repr(name)
              + ").");
    }
  }

  @Py(value = "func(self) -> Callable[[Any], T]", kind = Py.Kind.GETTER)
  static Object func(CachedProperty self) {
    return self.function;
  }

  @Py(value = "attrname(self) -> str | None", kind = Py.Kind.GETTER)
  static Object attrName(CachedProperty self) {
    return self.name == null ? PyNone.NONE : self.name;
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  static Object doc(CachedProperty self) {
    Object doc = Attrs.getOrNull(self.function, "__doc__");
    return doc == null ? PyNone.NONE : doc;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    if (instance == null) {
      return this;
    }
    if (name == null) {
      throw Err.typeError(
          "Cannot use cached_property instance without calling __set_name__ on it.");
    }
    Object attributes = Attrs.getOrNull(instance, "__dict__");
    if (!(attributes instanceof PyDict known)) {
      throw Err.typeError(
          "No '__dict__' attribute on "
              + Ops.repr(owner.simpleName())
              + " instance to cache "
              + Ops.repr(name)
              + " property.");
    }
    Object value = known.getStr(name);
    if (value == null) {
      value = Calls.call1(function, instance);
      known.putStr(name, value);
    }
    return value;
  }

  @Py("__get__(self, instance: Any, owner: Any = None) -> Any")
  static Object pyGet(CachedProperty self, Object instance, Object owner) {
    return self.get(instance == PyNone.NONE ? null : instance, Types.of(instance));
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(CachedProperty self) {
    return self.dict();
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict dict) {
    this.dict = dict;
  }
}
