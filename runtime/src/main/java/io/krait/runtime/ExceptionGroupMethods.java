package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The members of {@code BaseExceptionGroup}. */
@PyTypeInfo("BaseExceptionGroup(BaseException, Generic[E])")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class ExceptionGroupMethods {
  private ExceptionGroupMethods() {}

  @Py("__new__(cls: type[Self], /, *args: Any, **kwargs: Any) -> Self")
  public static PyBaseException new_(PyType cls, PyTuple args, PyDict kwargs) {
    if (args.size() != 2) {
      throw Err.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + args.size() + " given)");
    }
    if (!Convert.isStr(args.get(0))) {
      throw Err.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + Types.of(args.get(0)).name);
    }
    PyTuple members = members(args.get(1));
    boolean plain = true;
    for (int i = 0; i < members.size(); i++) {
      if (!(members.get(i) instanceof PyBaseException m)) {
        throw Err.valueError("Item " + i + " of second argument (exceptions) is not an exception");
      }
      plain &= m.type().isSubtypeOf(Exceptions.EXCEPTION);
    }
    PyBaseException e = new PyBaseException(classFor(cls, plain), args);
    e.setField(0, args.get(0));
    e.setField(1, members);
    return e;
  }

  private static PyTuple members(Object given) {
    if (Types.of(given).lookup("__getitem__") == null
        || given instanceof PyDict
        || Convert.isStr(given)) {
      throw Err.typeError("second argument (exceptions) must be a sequence");
    }
    PyTuple members = Iter.toTuple(given);
    if (members.size() == 0) {
      throw Err.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    return members;
  }

  private static PyType classFor(PyType cls, boolean plain) {
    if (cls == Exceptions.BASE_EXCEPTION_GROUP) {
      return plain ? Exceptions.EXCEPTION_GROUP : cls;
    }
    if (!plain && cls.isSubtypeOf(Exceptions.EXCEPTION)) {
      throw Err.typeError(
          cls == Exceptions.EXCEPTION_GROUP
              ? "Cannot nest BaseExceptions in an ExceptionGroup"
              : "Cannot nest BaseExceptions in '" + cls.name + "'");
    }
    return cls;
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(PyBaseException self, PyTuple args, PyDict kwargs) {
    BaseExceptionMethods.init(self, args, kwargs);
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    PyTuple members = exceptions(self);
    int n = members.size();
    return Ops.str(message(self)) + " (" + n + " sub-exception" + (n == 1 ? "" : "s") + ")";
  }

  @Py(value = "message(self) -> str", kind = Py.Kind.GETTER)
  public static Object message(PyBaseException self) {
    Object m = self.field(0);
    return m == null ? PyNone.NONE : m;
  }

  @Py(value = "exceptions(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  public static PyTuple exceptions(PyBaseException self) {
    PyTuple t = Groups.membersOrNull(self);
    return t == null ? PyTuple.of() : t;
  }

  @Py("derive(self, excs: Any, /) -> Any")
  public static Object derive(PyBaseException self, Object excs) {
    return Exceptions.BASE_EXCEPTION_GROUP.call2(message(self), excs);
  }

  @Py("split(self, matcher_value: Any, /) -> tuple[Any, Any]")
  public static PyTuple split(PyBaseException self, Object matcher) {
    @Nullable PyBaseException[] parts = GroupSplit.split(self, condition(matcher));
    return PyTuple.of(orNone(parts[0]), orNone(parts[1]));
  }

  @Py("subgroup(self, matcher_value: Any, /) -> Any")
  public static Object subgroup(PyBaseException self, Object matcher) {
    return orNone(GroupSplit.split(self, condition(matcher))[0]);
  }

  private static Object orNone(@Nullable Object o) {
    return o == null ? PyNone.NONE : o;
  }

  private static Predicate<PyBaseException> condition(Object matcher) {
    if (isClass(matcher)) {
      return e -> Instances.isInstance(e, matcher);
    }
    if (matcher instanceof PyTuple t && t.size() > 0) {
      boolean all = true;
      for (Object c : t.items()) {
        all &= isClass(c);
      }
      if (all) {
        return e -> Instances.isInstance(e, matcher);
      }
    } else if (Calls.isCallable(matcher) && !(matcher instanceof PyType)) {
      return e -> Ops.truth(Calls.call1(matcher, e));
    }
    throw Err.typeError(
        "expected an exception type, a tuple of exception types, or a callable (other than a"
            + " class)");
  }

  private static boolean isClass(Object o) {
    return o instanceof PyType t && t.isSubtypeOf(Exceptions.BASE_EXCEPTION);
  }

  @Py("__class_getitem__(cls: type, item: Any, /) -> Any")
  public static Object classGetItem(PyType cls, Object item) {
    return GenericAliases.of(cls, item);
  }
}
