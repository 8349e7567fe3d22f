package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.module.PyAlias;
import org.jspecify.annotations.Nullable;

/** {@code functools.partial} */
@PyTypeInfo(
    value = "partial(Generic[T])",
    module = "functools",
    doc = "Create a new function with partial application of the given arguments and keywords.")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class PyPartial implements PyCallable, HasDict {
  public static final PyType TYPE =
      PyType.builtin("functools.partial", Types.OBJECT, "io.krait.runtime.container.PyPartial");

  private final PyType type;
  final Object function;
  final PyTuple args;
  final PyDict keywords;
  private @Nullable PyDict dict;

  PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
    this.type = type;
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  @Py(
      "__new__(cls: type, /, *args: Any, **keywords: Any) -> Self\n"
          + "__new__(cls: type, func: Callable[..., T], /, *args: Any, **keywords: Any) -> Self")
  static PyPartial make(PyType cls, PyTuple args, PyDict keywords) {
    if (args.size() == 0) {
      throw Err.typeError("type 'partial' takes at least one argument");
    }
    Object function = args.get(0);
    if (!Calls.isCallable(function)) {
      throw Err.typeError("the first argument must be callable");
    }
    PyTuple rest = PyTuple.of(java.util.Arrays.copyOfRange(args.items(), 1, args.size()));
    if (function instanceof PyPartial p && p.type == cls && p.dict == null) {
      PyDict all = p.keywords.copy();
      DictUpdates.merge(all, keywords);
      return new PyPartial(cls, p.function, (PyTuple) TupleMethods.add(p.args, rest), all);
    }
    return new PyPartial(cls, function, rest, keywords.copy());
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] names) {
    int given = arguments.length - (names == null ? 0 : names.length);
    Object[] all = new Object[args.size() + given];
    System.arraycopy(args.items(), 0, all, 0, args.size());
    System.arraycopy(arguments, 0, all, args.size(), given);
    if (names == null && keywords.size() == 0) {
      return Calls.call(function, all, null);
    }
    PyDict merged = keywords.copy();
    for (int i = given; i < arguments.length; i++) {
      merged.put(ListOps.set(names)[i - given], arguments[i]);
    }
    return Calls.callEx(function, PyTuple.of(all), merged);
  }

  @Override
  public Object call1(Object a) {
    if (keywords.size() == 0 && args.size() == 1) {
      return Calls.call2(function, args.get(0), a);
    }
    return call(new Object[] {a}, null);
  }

  @Py(value = "func(self) -> Callable[..., T]", kind = Py.Kind.GETTER)
  static Object func(PyPartial self) {
    return self.function;
  }

  @Py(value = "args(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  static Object args(PyPartial self) {
    return self.args;
  }

  @Py(value = "keywords(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static Object keywords(PyPartial self) {
    return self.keywords;
  }

  @Py("__call__(self, /, *args: Any, **kwargs: Any) -> T")
  static Object pyCall(PyPartial self, PyTuple args, PyDict kwargs) {
    PyDict merged = self.keywords.copy();
    DictUpdates.merge(merged, kwargs);
    return Calls.callEx(self.function, (PyTuple) TupleMethods.add(self.args, args), merged);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyPartial self) {
    if (!ReprGuard.enter(self)) {
      return "...";
    }
    try {
      String name = self.type == TYPE ? "functools.partial" : self.type.qualname();
      StringBuilder text = new StringBuilder(name).append('(').append(Ops.repr(self.function));
      for (Object arg : self.args.items()) {
        text.append(", ").append(Ops.repr(arg));
      }
      PyDict k = self.keywords;
      for (int p = k.nextPosition(0); p >= 0; p = k.nextPosition(p + 1)) {
        text.append(", ").append(Ops.str(k.keyAt(p))).append('=').append(Ops.repr(k.valueAt(p)));
      }
      return text.append(')').toString();
    } finally {
      ReprGuard.leave(self);
    }
  }

  @Py(
      value = "__class_getitem__(cls: type, item: Any, /) -> GenericAlias",
      kind = Py.Kind.CLASS_METHOD)
  static Object classItem(PyType cls, Object item) {
    return PyAlias.of(cls, item);
  }

  @Py(value = "__doc__(self) -> str | None", kind = Py.Kind.GETTER)
  static Object doc(PyPartial self) {
    Object doc = self.dict == null ? null : self.dict.getStr("__doc__");
    return doc == null ? PyNone.NONE : doc;
  }

  @Py(value = "__doc__(self, value)", kind = Py.Kind.SETTER)
  static void setDoc(PyPartial self, Object value) {
    self.dict().putStr("__doc__", value);
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  static PyDict attributes(PyPartial self) {
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
