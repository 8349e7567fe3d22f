package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The members of {@code BaseExceptionGroup} (PEP 654). Fields: 0 the message, 1 the exceptions. */
@PyTypeInfo("BaseExceptionGroup(BaseException, Generic[T])")
public final class ExceptionGroupMethods {
  private ExceptionGroupMethods() {}

  @Py("__new__(cls: type[Self], message: str, exceptions: Sequence[T], /) -> Self")
  public static PyBaseException new_(PyType cls, Object message, Object exceptions) {
    if (!Convert.isStr(message)) {
      throw Err.typeError("argument 1 must be str, not " + Types.of(message).name);
    }
    if (!MatchOps.isSequence(exceptions)) {
      throw Err.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple items = Iter.toTuple(exceptions);
    if (items.size() == 0) {
      throw Err.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    boolean plain = true;
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof PyBaseException e)) {
        throw Err.valueError("Item " + i + " of second argument (exceptions) is not an exception");
      }
      plain &= e.type().isSubtypeOf(Exceptions.EXCEPTION);
    }
    PyBaseException group = new PyBaseException(kind(cls, plain), PyTuple.of(message, exceptions));
    group.setField(0, message);
    group.setField(1, items);
    return group;
  }

  private static PyType kind(PyType cls, boolean plain) {
    if (cls == Exceptions.BASE_EXCEPTION_GROUP) {
      return plain ? Exceptions.EXCEPTION_GROUP : cls;
    }
    if (!plain && cls == Exceptions.EXCEPTION_GROUP) {
      throw Err.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (!plain && cls.isSubtypeOf(Exceptions.EXCEPTION)) {
      throw Err.typeError("Cannot nest BaseExceptions in '" + cls.name + "'");
    }
    return cls;
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(PyBaseException self, PyTuple args, PyDict kwargs) {
    BaseExceptionMethods.init(self, args, kwargs);
  }

  @Py(value = "message(self) -> str", kind = Py.Kind.GETTER)
  public static Object message(PyBaseException self) {
    Object m = self.field(0);
    return m == null ? "" : m;
  }

  @Py(value = "exceptions(self) -> tuple[T, ...]", kind = Py.Kind.GETTER)
  public static PyTuple exceptions(PyBaseException self) {
    return self.field(1) instanceof PyTuple t ? t : PyTuple.of();
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    int n = exceptions(self).size();
    return Ops.str(message(self)) + " (" + n + " sub-exception" + (n == 1 ? "" : "s") + ")";
  }

  @Py("derive(self, excs: Sequence[T], /) -> Any")
  public static Object derive(PyBaseException self, Object excs) {
    return new_(Exceptions.BASE_EXCEPTION_GROUP, message(self), excs);
  }

  @Py("subgroup(self, matcher_value: Any, /) -> Any")
  public static Object subgroup(PyBaseException self, Object matcher) {
    PyBaseException match = Groups.partition(self, matcher(matcher))[0];
    return match == null ? PyNone.NONE : match;
  }

  @Py("split(self, matcher_value: Any, /) -> tuple[Any, Any]")
  public static PyTuple split(PyBaseException self, Object matcher) {
    @Nullable PyBaseException[] parts = Groups.partition(self, matcher(matcher));
    PyBaseException match = parts[0];
    PyBaseException rest = parts[1];
    return PyTuple.of(match == null ? PyNone.NONE : match, rest == null ? PyNone.NONE : rest);
  }

  private static Predicate<PyBaseException> matcher(Object value) {
    if (value instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      return e -> e.type().isSubtypeOf(t);
    }
    if (value instanceof PyTuple classes && allExceptions(classes)) {
      return e -> Instances.isInstance(e, classes);
    }
    if (Calls.isCallable(value) && !(value instanceof PyType)) {
      return e -> Ops.truth(Calls.call1(value, e));
    }
    throw Err.typeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
  }

  private static boolean allExceptions(PyTuple classes) {
    for (Object c : classes.items()) {
      if (!(c instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION))) {
        return false;
      }
    }
    return true;
  }

  @Py(value = "__class_getitem__(cls, item: Any, /) -> Any", kind = Py.Kind.CLASS_METHOD)
  public static Object classGetItem(PyType cls, Object item) {
    return GenericAliases.of(cls, item);
  }
}
