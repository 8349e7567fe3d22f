package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code operator.methodcaller(name, *args, **kwargs)} */
@PyTypeInfo(value = "methodcaller(object)", module = "operator", doc = "Calls a method.")
public final class MethodCaller implements PyCallable {
  public static final PyType TYPE =
      PyType.builtin(
          "operator.methodcaller", Types.OBJECT, "io.krait.runtime.container.MethodCaller");

  private final PyType type;
  private final String name;
  private final PyTuple args;
  private final PyDict kwargs;

  private MethodCaller(PyType type, String name, PyTuple args, PyDict kwargs) {
    this.type = type;
    this.name = name;
    this.args = args;
    this.kwargs = kwargs;
  }

  @Py("__new__(cls: type, name: str, /, *args: Any, **kwargs: Any) -> Self")
  static MethodCaller make(PyType cls, Object name, PyTuple args, PyDict kwargs) {
    if (!(name instanceof String s)) {
      throw Err.typeError("method name must be a string");
    }
    return new MethodCaller(cls, s.intern(), args, kwargs);
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    return call1(OneArgument.of("methodcaller", arguments, keywords));
  }

  @Override
  public Object call1(Object o) {
    if (kwargs.size() == 0) {
      return Calls.callMethod(o, name, args.items().clone(), null);
    }
    return Calls.callEx(Attrs.get(o, name), args, kwargs);
  }

  @Py("__call__(self, obj: Any, /) -> Any")
  static Object pyCall(MethodCaller self, Object obj) {
    return self.call1(obj);
  }

  @Py("__reduce__(self, /) -> Any")
  static Object reduce(MethodCaller self) {
    Object[] all = new Object[self.args.size() + 1];
    all[0] = self.name;
    System.arraycopy(self.args.items(), 0, all, 1, self.args.size());
    if (self.kwargs.size() == 0) {
      return PyTuple.of(self.type, PyTuple.of(all));
    }
    Object partial =
        io.krait.runtime.Attrs.get(io.krait.runtime.Imports.load("functools"), "partial");
    Object made =
        io.krait.runtime.Calls.callEx(
            partial, PyTuple.of(self.type, self.name), self.kwargs.copy());
    return PyTuple.of(made, self.args);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(MethodCaller self) {
    StringBuilder text = new StringBuilder("operator.methodcaller(").append(Ops.repr(self.name));
    for (Object arg : self.args.items()) {
      text.append(", ").append(Ops.repr(arg));
    }
    for (int p = self.kwargs.nextPosition(0); p >= 0; p = self.kwargs.nextPosition(p + 1)) {
      text.append(", ").append(self.kwargs.keyAt(p)).append('=');
      text.append(Ops.repr(self.kwargs.valueAt(p)));
    }
    return text.append(')').toString();
  }

  @Override
  public PyType type() {
    return type;
  }
}
