package io.krait.runtime;

import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code SyntaxError}. */
@PyTypeInfo("SyntaxError(Exception)")
public final class SyntaxErrorMethods {
  private SyntaxErrorMethods() {}

  @Py("__init__(self, /, *args: Any) -> None")
  public static void init(PyBaseException self, PyTuple args) {
    self.setArgs(args);
    fill(self, args);
  }

  static void fill(PyBaseException self, PyTuple args) {
    if (args.size() > 0) {
      self.setField(0, args.get(0));
    }
    if (args.size() == 2) {
      PyTuple details = Iter.toTuple(args.get(1));
      for (int i = 0; i < details.size() && i < 6; i++) {
        self.setField(i + 1, details.get(i));
      }
    }
  }

  @Py("__str__(self, /) -> str")
  public static String str(PyBaseException self) {
    Object file = self.field(1);
    Object line = self.field(2);
    String name = file == null ? null : Convert.strOrNull(file);
    String message = Ops.str(get(self, 0));
    if (name == null && !(line instanceof Long)) {
      return message;
    }
    String place = "";
    if (name != null) {
      place = name.substring(name.lastIndexOf('/') + 1);
    }
    if (line instanceof Long) {
      place += (place.isEmpty() ? "" : ", ") + "line " + line;
    }
    return message + " (" + place + ")";
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

  @Py(value = "filename(self) -> Any", kind = Py.Kind.GETTER)
  public static Object filename(PyBaseException self) {
    return get(self, 1);
  }

  @Py(value = "filename(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setFilename(PyBaseException self, @Nullable Object value) {
    self.setField(1, value);
  }

  @Py(value = "lineno(self) -> Any", kind = Py.Kind.GETTER)
  public static Object lineno(PyBaseException self) {
    return get(self, 2);
  }

  @Py(value = "lineno(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setLineno(PyBaseException self, @Nullable Object value) {
    self.setField(2, value);
  }

  @Py(value = "offset(self) -> Any", kind = Py.Kind.GETTER)
  public static Object offset(PyBaseException self) {
    return get(self, 3);
  }

  @Py(value = "offset(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setOffset(PyBaseException self, @Nullable Object value) {
    self.setField(3, value);
  }

  @Py(value = "text(self) -> Any", kind = Py.Kind.GETTER)
  public static Object text(PyBaseException self) {
    return get(self, 4);
  }

  @Py(value = "text(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setText(PyBaseException self, @Nullable Object value) {
    self.setField(4, value);
  }

  @Py(value = "end_lineno(self) -> Any", kind = Py.Kind.GETTER)
  public static Object endLineno(PyBaseException self) {
    return get(self, 5);
  }

  @Py(value = "end_lineno(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setEndLineno(PyBaseException self, @Nullable Object value) {
    self.setField(5, value);
  }

  @Py(value = "end_offset(self) -> Any", kind = Py.Kind.GETTER)
  public static Object endOffset(PyBaseException self) {
    return get(self, 6);
  }

  @Py(value = "end_offset(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setEndOffset(PyBaseException self, @Nullable Object value) {
    self.setField(6, value);
  }

  @Py(value = "print_file_and_line(self) -> Any", kind = Py.Kind.GETTER)
  public static Object printFileAndLine(PyBaseException self) {
    return get(self, 7);
  }

  @Py(value = "print_file_and_line(self, value: Any = ...) -> None", kind = Py.Kind.SETTER)
  public static void setPrintFileAndLine(PyBaseException self, @Nullable Object value) {
    self.setField(7, value);
  }
}
