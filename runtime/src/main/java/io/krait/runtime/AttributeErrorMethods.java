package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code AttributeError}. */
@PyTypeInfo("AttributeError(Exception)")
public final class AttributeErrorMethods {
  private AttributeErrorMethods() {}

  @Py("__init__(self, /, *args: Any, name: Any = None, obj: Any = None) -> None")
  public static void init(PyBaseException self, PyTuple args, Object name, Object obj) {
    self.setArgs(args);
    self.setField(0, name);
    self.setField(1, obj);
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

  @Py(value = "obj(self) -> Any", kind = Py.Kind.GETTER)
  public static Object obj(PyBaseException self) {
    return get(self, 1);
  }

  @Py(value = "obj(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setObj(PyBaseException self, @Nullable Object value) {
    self.setField(1, value);
  }
}
