package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Imports;
import io.krait.runtime.Instances;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** A generic function of {@code functools.singledispatch} (PEP 443). */
@PyTypeInfo(value = "_SingleDispatchCallable(Generic[T])", module = "functools")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class SingleDispatch implements PyCallable, Descriptor, HasDict {
  public static final PyType TYPE =
      PyType.builtin("function", Types.OBJECT, "io.krait.runtime.container.SingleDispatch");

  private final Object function;
  private final PyDict registry = new PyDict();
  private final PyDict cache = new PyDict();
  private @Nullable PyDict dict;

  public SingleDispatch(Object function) {
    this.function = function;
    registry.put(Types.OBJECT, function);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    int given = arguments.length - (keywords == null ? 0 : keywords.length);
    if (given == 0) {
      Object name = Attrs.getOrNull(function, "__name__");
      throw Err.typeError(
          (name instanceof String s ? s : "singledispatch function")
              + " requires at least 1 positional argument");
    }
    return Calls.call(dispatch(Types.of(arguments[0])), arguments, keywords);
  }

  /** The implementation for a class. */
  Object dispatch(PyType cls) {
    Object known = cache.getOrNull(cls);
    if (known == null) {
      known = find(cls);
      cache.put(cls, known);
    }
    return known;
  }

  private Object find(PyType cls) {
    PyType[] mro = cls.mro();
    for (int i = 0; i < mro.length; i++) {
      Object own = registry.getOrNull(mro[i]);
      if (own != null && mro[i] != Types.OBJECT) {
        return own;
      }
      Object virtual = virtual(mro, i);
      if (virtual != null) {
        return virtual;
      }
    }
    return ListOps.set(registry.getOrNull(Types.OBJECT));
  }

  /** What is registered for an abstract class of which mro[at] is the last virtual subclass. */
  private @Nullable Object virtual(PyType[] mro, int at) {
    PyType best = null;
    for (int p = registry.nextPosition(0); p >= 0; p = registry.nextPosition(p + 1)) {
      if (!(registry.keyAt(p) instanceof PyType candidate) || candidate == Types.OBJECT) {
        continue;
      }
      boolean real = mro[0].isSubtypeOf(candidate);
      if (real || !Instances.isSubclass(mro[at], candidate) || inherited(mro, at, candidate)) {
        continue;
      }
      if (best == null || Instances.isSubclass(candidate, best)) {
        best = candidate;
      } else if (!Instances.isSubclass(best, candidate)) {
        throw Err.runtimeError(
            "Ambiguous dispatch: " + Ops.repr(best) + " or " + Ops.repr(candidate));
      }
    }
    return best == null ? null : registry.getOrNull(best);
  }

  private static boolean inherited(PyType[] mro, int at, PyType candidate) {
    for (PyType base : mro[at].bases()) {
      if (Instances.isSubclass(base, candidate)) {
        return true;
      }
    }
    return false;
  }

  @Py("register(self, cls: Any, func: Any = ...) -> Any")
  static Object register(SingleDispatch self, Object cls, @Nullable Object func) {
    boolean isClass = isDispatchType(cls);
    if (func == null) {
      if (isClass) {
        return MadeFunction.of(
            "singledispatch.<locals>.register.<locals>.<lambda>",
            0,
            0,
            new String[] {"f"},
            a -> register(self, cls, a[0]));
      }
      return self.registerAnnotated(cls);
    }
    if (!isClass) {
      throw Err.typeError(
          "Invalid first argument to `register()`. "
              + Ops.repr(cls)
              + " is not a class or union type.");
    }
    self.add(cls, func);
    return func;
  }

  private static boolean isUnion(Object cls) {
    String name = Types.of(cls).simpleName();
    return name.equals("UnionType") || name.equals("_UnionGenericAlias");
  }

  private static boolean isDispatchType(Object cls) {
    return cls instanceof PyType || isUnion(cls);
  }

  private void add(Object cls, Object func) {
    if (isUnion(cls)) {
      for (Object part : ((PyTuple) Attrs.get(cls, "__args__")).items()) {
        registry.put(part, func);
      }
    } else {
      registry.put(cls, func);
    }
    cache.clear();
  }

  private Object registerAnnotated(Object func) {
    Object annotations = Attrs.getOrNull(func, "__annotations__");
    if (!(annotations instanceof PyDict d) || d.size() == 0) {
      throw Err.typeError(
          "Invalid first argument to `register()`: "
              + Ops.repr(func)
              + ". Use either `@register(some_class)` or plain `@register` on an annotated"
              + " function.");
    }
    Object hints = Calls.call1(Attrs.get(Imports.load("typing"), "get_type_hints"), func);
    Object name = ListOps.set(Iter.next(Iter.of(hints)));
    Object cls = Ops.getItem(hints, name);
    if (!isDispatchType(cls)) {
      throw Err.typeError(
          "Invalid annotation for " + Ops.repr(name) + ". " + Ops.repr(cls) + " is not a class.");
    }
    add(cls, func);
    return func;
  }

  @Py("dispatch(self, cls: type) -> Any")
  static Object pyDispatch(SingleDispatch self, PyType cls) {
    return self.dispatch(cls);
  }

  @Py(value = "registry(self) -> Mapping[Any, Any]", kind = Py.Kind.GETTER)
  static Object registry(SingleDispatch self) {
    return Calls.call1(Types.MAPPING_PROXY, self.registry);
  }

  @Py("_clear_cache(self) -> None")
  static void clearCache(SingleDispatch self) {
    self.cache.clear();
  }

  @Py("__call__(self, /, *args: Any, **kwargs: Any) -> T")
  static Object pyCall(SingleDispatch self, PyTuple args, PyDict kwargs) {
    return Calls.callEx(self, args, kwargs);
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    return instance == null ? this : new PyMethod(this, instance);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(SingleDispatch self) {
    return "<function "
        + Ops.str(Attrs.get(self.function, "__qualname__"))
        + " at 0x"
        + Long.toHexString(io.krait.runtime.Identity.id(self))
        + ">";
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  static Object doc(SingleDispatch self) {
    Object doc = self.dict == null ? null : self.dict.getStr("__doc__");
    return doc == null ? PyNone.NONE : doc;
  }

  @Py(value = "__doc__(self, value)", kind = Py.Kind.SETTER)
  static void setDoc(SingleDispatch self, Object value) {
    self.dict().putStr("__doc__", value);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(SingleDispatch self) {
    return self.dict();
  }

  @Override
  public PyType type() {
    return TYPE;
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
