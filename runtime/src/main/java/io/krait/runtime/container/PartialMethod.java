package io.krait.runtime.container;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Descriptor;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyMethod;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code functools.partialmethod} */
@PyTypeInfo(value = "partialmethod(Generic[T])", module = "functools")
@SuppressWarnings("ReferenceEquality") // classes and sentinels are compared by identity
public final class PartialMethod implements Descriptor {
  public static final PyType TYPE =
      PyType.builtin("partialmethod", Types.OBJECT, "io.krait.runtime.container.PartialMethod");

  private final PyType type;
  private final Object function;
  private final PyTuple args;
  private final PyDict keywords;

  private PartialMethod(PyType type, Object function, PyTuple args, PyDict keywords) {
    this.type = type;
    this.function = function;
    this.args = args;
    this.keywords = keywords;
  }

  @Py("__new__(cls: type, func: Any, /, *args: Any, **keywords: Any) -> Self")
  static PartialMethod make(PyType cls, Object func, PyTuple args, PyDict keywords) {
    boolean descriptor = func instanceof Descriptor || Types.of(func).lookup("__get__") != null;
    if (!Calls.isCallable(func) && !descriptor) {
      throw Err.typeError(Ops.repr(func) + " is not callable or a descriptor");
    }
    if (func instanceof PartialMethod p) {
      PyDict all = p.keywords.copy();
      DictUpdates.merge(all, keywords);
      return new PartialMethod(cls, p.function, (PyTuple) TupleMethods.add(p.args, args), all);
    }
    return new PartialMethod(cls, func, args, keywords.copy());
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    Object bound = bound(instance, owner);
    if (bound != function) {
      return new PyPartial(PyPartial.TYPE, bound, args, keywords);
    }
    MadeFunction method =
        MadeFunction.of(
            "partialmethod._make_unbound_method.<locals>._method",
            1,
            PyCode.VARARGS | PyCode.VARKEYWORDS,
            new String[] {"cls_or_self", "args", "keywords"},
            a -> apply(a[0], (PyTuple) a[1], (PyDict) a[2]));
    return instance == null ? method : new PyMethod(method, instance);
  }

  /** The function as its own {@code __get__} gives it, where it is not a plain function. */
  private Object bound(@Nullable Object instance, PyType owner) {
    boolean plain =
        function instanceof io.krait.runtime.PyFunction
            || (Types.of(function).lookup("__get__") == null && !(function instanceof Descriptor));
    if (plain) {
      return function;
    }
    if (function instanceof Descriptor d) {
      return d.get(instance, owner);
    }
    Object self = instance == null ? io.krait.runtime.PyNone.NONE : instance;
    return Calls.call2(Attrs.get(function, "__get__"), self, owner);
  }

  private Object apply(Object self, PyTuple more, PyDict moreKeywords) {
    Object[] all = Arrays.copyOf(new Object[] {self}, 1 + args.size() + more.size());
    System.arraycopy(args.items(), 0, all, 1, args.size());
    System.arraycopy(more.items(), 0, all, 1 + args.size(), more.size());
    PyDict merged = keywords.copy();
    DictUpdates.merge(merged, moreKeywords);
    return Calls.callEx(function, PyTuple.of(all), merged);
  }

  @Override
  public PyType type() {
    return type;
  }
}
