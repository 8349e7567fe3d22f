package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code UnicodeDecodeError}. */
@PyTypeInfo("UnicodeDecodeError(UnicodeError)")
public final class UnicodeErrorMethods {
  private UnicodeErrorMethods() {}

  @Py("__init__(self, /, *args: Any) -> None")
  public static void init(PyBaseException self, PyTuple args) {
    boolean translate = self.type().isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR);
    int wanted = translate ? 4 : 5;
    if (args.size() != wanted) {
      throw Err.typeError(
          "function takes exactly " + wanted + " arguments (" + args.size() + " given)");
    }
    self.setArgs(args);
    fill(self, args);
  }

  static void fill(PyBaseException self, PyTuple args) {
    int shift = self.type().isSubtypeOf(Exceptions.UNICODE_TRANSLATE_ERROR) ? 1 : 0;
    for (int i = 0; i < args.size() && i + shift < 5; i++) {
      self.setField(i + shift, args.get(i));
    }
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    return UnicodeErrorText.of(self);
  }

  private static Object get(PyBaseException self, int index) {
    Object v = self.field(index);
    return v == null ? PyNone.NONE : v;
  }

  @Py(value = "encoding(self) -> Any", kind = Py.Kind.GETTER)
  public static Object encoding(PyBaseException self) {
    return get(self, 0);
  }

  @Py(value = "encoding(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setEncoding(PyBaseException self, @Nullable Object value) {
    self.setField(0, value);
  }

  @Py(value = "object(self) -> Any", kind = Py.Kind.GETTER)
  public static Object object(PyBaseException self) {
    return get(self, 1);
  }

  @Py(value = "object(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setObject(PyBaseException self, @Nullable Object value) {
    self.setField(1, value);
  }

  @Py(value = "start(self) -> Any", kind = Py.Kind.GETTER)
  public static Object start(PyBaseException self) {
    return get(self, 2);
  }

  @Py(value = "start(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setStart(PyBaseException self, @Nullable Object value) {
    self.setField(2, value);
  }

  @Py(value = "end(self) -> Any", kind = Py.Kind.GETTER)
  public static Object end(PyBaseException self) {
    return get(self, 3);
  }

  @Py(value = "end(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setEnd(PyBaseException self, @Nullable Object value) {
    self.setField(3, value);
  }

  @Py(value = "reason(self) -> Any", kind = Py.Kind.GETTER)
  public static Object reason(PyBaseException self) {
    return get(self, 4);
  }

  @Py(value = "reason(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setReason(PyBaseException self, @Nullable Object value) {
    self.setField(4, value);
  }
}
