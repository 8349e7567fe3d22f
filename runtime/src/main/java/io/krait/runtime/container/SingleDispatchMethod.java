package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** {@code functools.singledispatchmethod}: dispatches on the argument after self. */
@PyTypeInfo(value = "singledispatchmethod(Generic[T])", module = "functools")
public final class SingleDispatchMethod implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin(
          "singledispatchmethod", Types.OBJECT, "io.krait.runtime.container.SingleDispatchMethod");

  private final Object function;
  private final SingleDispatch dispatcher;

  private SingleDispatchMethod(Object function) {
    this.function = function;
    this.dispatcher = new SingleDispatch(function);
  }

  @Py("__new__(cls: type, func: Any) -> Self")
  static SingleDispatchMethod make(PyType cls, Object func) {
    boolean descriptor = func instanceof Descriptor || Types.of(func).lookup("__get__") != null;
    if (!Calls.isCallable(func) && !descriptor) {
      throw Err.typeError(Ops.repr(func) + " is not callable or a descriptor");
    }
    return new SingleDispatchMethod(func);
  }

  @Py("register(self, cls: Any, method: Any = ...) -> Any")
  static Object register(SingleDispatchMethod self, Object cls, @Nullable Object method) {
    return SingleDispatch.register(self.dispatcher, cls, method);
  }

  @Py(value = "dispatcher(self) -> Any", kind = Py.Kind.GETTER)
  static Object dispatcher(SingleDispatchMethod self) {
    return self.dispatcher;
  }

  @Py(value = "func(self) -> Any", kind = Py.Kind.GETTER)
  static Object func(SingleDispatchMethod self) {
    return self.function;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    MadeFunction method =
        MadeFunction.of(
            "singledispatchmethod.__get__.<locals>._method",
            0,
            PyCode.VARARGS | PyCode.VARKEYWORDS,
            new String[] {"args", "kwargs"},
            a -> apply(instance, owner, (PyTuple) a[0], (PyDict) a[1]));
    Attrs.set(method, "register", Attrs.get(this, "register"));
    return method;
  }

  private Object apply(@Nullable Object instance, PyType owner, PyTuple args, PyDict kwargs) {
    if (args.size() == 0) {
      Object name = Attrs.getOrNull(function, "__name__");
      throw Err.typeError(
          (name instanceof String s ? s : "singledispatchmethod method")
              + " requires at least 1 positional argument");
    }
    Object chosen = dispatcher.dispatch(Types.of(args.get(0)));
    Object self = instance == null ? PyNone.NONE : instance;
    Object bound =
        chosen instanceof Descriptor d
            ? d.get(instance, owner)
            : Calls.call2(Attrs.get(chosen, "__get__"), self, owner);
    return Calls.callEx(bound, args, kwargs);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
