package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code NameError}. */
@PyTypeInfo("NameError(Exception)")
public final class NameErrorMethods {
  private NameErrorMethods() {}

  @Py("__init__(self, /, *args: Any, name: Any = None) -> None")
  public static void init(PyBaseException self, PyTuple args, Object name) {
    self.setArgs(args);
    self.setField(0, name);
  }

  private static Object get(PyBaseException self, int index) {
    Object v = self.field(index);
    return v == null ? PyNone.NONE : v;
  }

  @Py(value = "name(self) -> Any", kind = Py.Kind.GETTER)
  public static Object name(PyBaseException self) {
    return get(self, 0);
  }

  @Py(value = "name(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setName(PyBaseException self, @Nullable Object value) {
    self.setField(0, value);
  }
}
