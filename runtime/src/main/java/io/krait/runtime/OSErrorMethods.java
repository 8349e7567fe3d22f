package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code OSError}. */
@PyTypeInfo("OSError(Exception)")
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class OSErrorMethods {
  private OSErrorMethods() {}

  @Py("__new__(cls: type[Self], /, *args: Any, **kwargs: Any) -> Self")
  public static PyBaseException new_(PyType cls, PyTuple args, PyDict kwargs) {
    PyType type = cls;
    if (cls == Exceptions.OS_ERROR && args.size() >= 2 && args.get(0) instanceof Long errno) {
      type = OsErrorTypes.of(errno.intValue());
    }
    PyBaseException e = new PyBaseException(type, args);
    ExceptionFields.fromArguments(e);
    return e;
  }

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(PyBaseException self, PyTuple args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Err.typeError(self.type().name + "() takes no keyword arguments");
    }
    self.setArgs(args);
    ExceptionFields.fromArguments(self);
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    Object errno = self.field(0);
    Object text = self.field(1);
    if (self.field(2) != null) {
      String head =
          "[Errno "
              + Ops.str(get(self, 0))
              + "] "
              + Ops.str(get(self, 1))
              + ": "
              + Ops.repr(get(self, 2));
      return self.field(3) == null ? head : head + " -> " + Ops.repr(get(self, 3));
    }
    if (errno != null && text != null) {
      return "[Errno " + Ops.str(errno) + "] " + Ops.str(text);
    }
    return BaseExceptionMethods.str(self);
  }

  private static Object get(PyBaseException self, int index) {
    Object v = self.field(index);
    return v == null ? PyNone.NONE : v;
  }

  @Py(value = "errno(self) -> Any", kind = Py.Kind.GETTER)
  public static Object errno(PyBaseException self) {
    return get(self, 0);
  }

  @Py(value = "errno(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setErrno(PyBaseException self, @Nullable Object value) {
    self.setField(0, value);
  }

  @Py(value = "strerror(self) -> Any", kind = Py.Kind.GETTER)
  public static Object strerror(PyBaseException self) {
    return get(self, 1);
  }

  @Py(value = "strerror(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setStrerror(PyBaseException self, @Nullable Object value) {
    self.setField(1, value);
  }

  @Py(value = "filename(self) -> Any", kind = Py.Kind.GETTER)
  public static Object filename(PyBaseException self) {
    return get(self, 2);
  }

  @Py(value = "filename(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setFilename(PyBaseException self, @Nullable Object value) {
    self.setField(2, value);
  }

  @Py(value = "filename2(self) -> Any", kind = Py.Kind.GETTER)
  public static Object filename2(PyBaseException self) {
    return get(self, 3);
  }

  @Py(value = "filename2(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setFilename2(PyBaseException self, @Nullable Object value) {
    self.setField(3, value);
  }
}
