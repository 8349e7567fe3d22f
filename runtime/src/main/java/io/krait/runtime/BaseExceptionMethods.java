package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code BaseException}. */
@PyTypeInfo("BaseException")
public final class BaseExceptionMethods {
  private BaseExceptionMethods() {}

  @Py("__new__(cls: type[Self], /, *args: Any, **kwargs: Any) -> Self")
  public static PyBaseException new_(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyBaseException(cls, args);
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(PyBaseException self, PyTuple args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Err.typeError(self.type().name + "() takes no keyword arguments");
    }
    self.setArgs(args);
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    PyTuple args = self.args();
    return switch (args.size()) {
      case 0 -> "";
      case 1 -> Ops.str(args.get(0));
      default -> Ops.str(args);
    };
  }

  @Py("__repr__(self, /) -> str")
  public static String repr(PyBaseException self) {
    PyTuple args = self.args();
    String name = self.type().simpleName();
    return args.size() == 1 ? name + "(" + Ops.repr(args.get(0)) + ")" : name + Ops.repr(args);
  }

  @Py(value = "args(self) -> tuple[Any, ...]", kind = Py.Kind.GETTER)
  public static PyTuple args(PyBaseException self) {
    return self.args();
  }

  @Py(value = "args(self, value: Iterable[Any]) -> None", kind = Py.Kind.SETTER)
  public static void setArgs(PyBaseException self, Object value) {
    self.setArgs(Iter.toTuple(value));
  }

  @Py("with_traceback(self, object: TracebackType | None, /) -> Self")
  public static PyBaseException withTraceback(PyBaseException self, Object object) {
    setTraceback(self, object);
    return self;
  }

  @Py("add_note(self, object: str, /) -> None")
  public static void addNote(PyBaseException self, Object object) {
    if (!Convert.isStr(object)) {
      throw Err.typeError("note must be a str, not '" + Types.of(object).name + "'");
    }
    Object notes = self.dict().getStr("__notes__");
    if (notes == null) {
      notes = new PyList();
      self.dict().putStr("__notes__", notes);
    }
    if (!(notes instanceof PyList list)) {
      throw Err.typeError("Cannot add note: __notes__ is not a list");
    }
    list.append(object);
  }

  @Py(value = "__traceback__(self) -> TracebackType | None", kind = Py.Kind.GETTER)
  public static Object traceback(PyBaseException self) {
    PyTraceback t = self.traceback();
    return t == null ? PyNone.NONE : t;
  }

  @Py(value = "__traceback__(self, value: TracebackType | None) -> None", kind = Py.Kind.SETTER)
  public static void setTraceback(PyBaseException self, Object value) {
    if (value == PyNone.NONE) {
      self.setTraceback(null);
    } else if (value instanceof PyTraceback t) {
      self.setTraceback(t);
    } else {
      throw Err.typeError("__traceback__ must be a traceback or None");
    }
  }

  @Py(value = "__cause__(self) -> BaseException | None", kind = Py.Kind.GETTER)
  public static Object cause(PyBaseException self) {
    PyBaseException e = self.cause;
    return e == null ? PyNone.NONE : e;
  }

  @Py(value = "__cause__(self, value: BaseException | None) -> None", kind = Py.Kind.SETTER)
  public static void setCause(PyBaseException self, Object value) {
    if (value == PyNone.NONE) {
      self.setCause(null);
    } else if (value instanceof PyBaseException e) {
      self.setCause(e);
    } else {
      throw Err.typeError("exception cause must be None or derive from BaseException");
    }
  }

  @Py(value = "__context__(self) -> BaseException | None", kind = Py.Kind.GETTER)
  public static Object context(PyBaseException self) {
    PyBaseException e = self.context;
    return e == null ? PyNone.NONE : e;
  }

  @Py(value = "__context__(self, value: BaseException | None) -> None", kind = Py.Kind.SETTER)
  public static void setContext(PyBaseException self, Object value) {
    if (value == PyNone.NONE) {
      self.setContext(null);
    } else if (value instanceof PyBaseException e) {
      self.setContext(e);
    } else {
      throw Err.typeError("exception context must be None or derive from BaseException");
    }
  }

  @Py(value = "__suppress_context__(self) -> bool", kind = Py.Kind.GETTER)
  public static boolean suppressContext(PyBaseException self) {
    return self.suppressContext;
  }

  @Py(value = "__suppress_context__(self, value: bool) -> None", kind = Py.Kind.SETTER)
  public static void setSuppressContext(PyBaseException self, boolean value) {
    self.suppressContext = value;
  }

  @Py(value = "__dict__(self) -> dict[str, Any]", kind = Py.Kind.GETTER)
  public static PyDict dict(PyBaseException self) {
    return self.dict();
  }

  @Py("__setstate__(self, state: Any, /) -> None")
  public static void setState(PyBaseException self, Object state) {
    if (state != PyNone.NONE) {
      self.dict().update(state);
    }
  }

  @Py("__reduce__(self, /) -> Any")
  public static PyTuple reduce(PyBaseException self) {
    PyDict d = self.dictOrNull();
    return d == null || d.size() == 0
        ? PyTuple.of(self.type(), self.args())
        : PyTuple.of(self.type(), self.args(), d);
  }
}
