package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code StopIteration}. */
@PyTypeInfo("StopIteration(Exception)")
public final class StopIterationMethods {
  private StopIterationMethods() {}

  @Py("__init__(self, /, *args: Any, **kwargs: Any) -> None")
  public static void init(PyBaseException self, PyTuple args, PyDict kwargs) {
    BaseExceptionMethods.init(self, args, kwargs);
    ExceptionFields.fromArguments(self);
  }

  @Py(value = "value(self) -> Any", kind = Py.Kind.GETTER)
  public static Object value(PyBaseException self) {
    Object v = self.field(0);
    return v == null ? PyNone.NONE : v;
  }

  @Py(value = "value(self, value: Any) -> None", kind = Py.Kind.SETTER)
  public static void set(PyBaseException self, Object value) {
    self.setField(0, value);
  }
}
