package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of collections.defaultdict. */
@PyTypeInfo(
    value = "defaultdict(dict[K, V])",
    module = "collections",
    doc = "A dict that makes the values of missing keys.")
final class DefaultDictMethods {
  private DefaultDictMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyDefaultDict make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyDefaultDict(cls);
  }

  @Py(
      "__init__(self, /, *args: Any, **kwargs: V) -> None\n"
          + "__init__(self, default_factory: Callable[[], V] | None = None,"
          + " mapping: Mapping[K, V] | Iterable[tuple[K, V]] = ..., /, **kwargs: V) -> None")
  static void init(PyDefaultDict self, PyTuple args, PyDict kwargs) {
    Object factory = args.size() == 0 ? PyNone.NONE : args.get(0);
    if (factory != PyNone.NONE && !Calls.isCallable(factory)) {
      throw Err.typeError("first argument must be callable or None");
    }
    if (args.size() > 2) {
      throw Err.typeError("dict expected at most 1 argument, got " + (args.size() - 1));
    }
    self.factory = factory;
    DictUpdates.update(self, args.size() == 2 ? args.get(1) : null, kwargs);
  }

  @Py(value = "default_factory(self) -> Callable[[], V] | None", kind = Py.Kind.GETTER)
  static Object factory(PyDefaultDict self) {
    return self.factory;
  }

  @Py(value = "default_factory(self, value: Any)", kind = Py.Kind.SETTER)
  static void setFactory(PyDefaultDict self, Object value) {
    self.factory = value;
  }

  @Py("__missing__(self, key: K, /) -> V")
  static Object missing(PyDefaultDict self, Object key) {
    return self.makeMissing(key);
  }

  @Py("copy(self, /) -> Self")
  static Object copy(PyDefaultDict self) {
    return Calls.call2(self.type(), self.factory, self);
  }

  @Py("__copy__(self, /) -> Self")
  static Object shallowCopy(PyDefaultDict self) {
    return copy(self);
  }

  @Py("__or__(self, other: dict[K, V], /) -> Self")
  static Object or(PyDefaultDict self, Object other) {
    if (!(other instanceof PyDict)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object result = copy(self);
    ((PyDict) result).update(other);
    return result;
  }

  @Py("__ror__(self, other: dict[K, V], /) -> Self")
  static Object ror(PyDefaultDict self, Object other) {
    if (!(other instanceof PyDict)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    PyDict result = (PyDict) Calls.call2(self.type(), self.factory, other);
    result.update(self);
    return result;
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyDefaultDict self) {
    String factory = "...";
    if (ReprGuard.enter(self.factory)) {
      try {
        factory = Ops.repr(self.factory);
      } finally {
        ReprGuard.leave(self.factory);
      }
    }
    return self.type().simpleName() + "(" + factory + ", " + Reprs.dict(self) + ")";
  }
}
