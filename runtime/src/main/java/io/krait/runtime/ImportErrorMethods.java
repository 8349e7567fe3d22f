package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code ImportError}. */
@PyTypeInfo("ImportError(Exception)")
public final class ImportErrorMethods {
  private ImportErrorMethods() {}

  @Py(
      "__init__(self, /, *args: Any, name: Any = None, path: Any = None, name_from: Any = None) ->"
          + " None")
  public static void init(
      PyBaseException self, PyTuple args, Object name, Object path, Object nameFrom) {
    self.setArgs(args);
    self.setField(0, args.size() == 1 ? args.get(0) : PyNone.NONE);
    self.setField(1, name);
    self.setField(2, path);
    self.setField(3, nameFrom);
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    Object message = self.field(0);
    return message instanceof String s ? s : BaseExceptionMethods.str(self);
  }

  private static Object get(PyBaseException self, int index) {
    Object v = self.field(index);
    return v == null ? PyNone.NONE : v;
  }

  @Py(value = "msg(self) -> Any", kind = Py.Kind.GETTER)
  public static Object msg(PyBaseException self) {
    return get(self, 0);
  }

  @Py(value = "msg(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setMsg(PyBaseException self, @Nullable Object value) {
    self.setField(0, value);
  }

  @Py(value = "name(self) -> Any", kind = Py.Kind.GETTER)
  public static Object name(PyBaseException self) {
    return get(self, 1);
  }

  @Py(value = "name(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setName(PyBaseException self, @Nullable Object value) {
    self.setField(1, value);
  }

  @Py(value = "path(self) -> Any", kind = Py.Kind.GETTER)
  public static Object path(PyBaseException self) {
    return get(self, 2);
  }

  @Py(value = "path(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setPath(PyBaseException self, @Nullable Object value) {
    self.setField(2, value);
  }

  @Py(value = "name_from(self) -> Any", kind = Py.Kind.GETTER)
  public static Object nameFrom(PyBaseException self) {
    return get(self, 3);
  }

  @Py(value = "name_from(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setNameFrom(PyBaseException self, @Nullable Object value) {
    self.setField(3, value);
  }
}
