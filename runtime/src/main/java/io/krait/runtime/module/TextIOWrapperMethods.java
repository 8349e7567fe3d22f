package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code io.TextIOWrapper} that are its own. */
@PyTypeInfo(value = "TextIOWrapper(TextIOBase)", module = "_io")
final class TextIOWrapperMethods {
  private TextIOWrapperMethods() {}

  @Py(
      "__new__(cls: type, buffer: Any, encoding: str | None = None, errors: str | None = None,"
          + " newline: str | None = None, line_buffering: bool = False,"
          + " write_through: bool = False) -> Self")
  static PyTextFile create(
      PyType cls,
      Object buffer,
      Object encoding,
      Object errors,
      Object newline,
      boolean lineBuffering,
      boolean writeThrough) {
    String name = IoArgs.text(encoding, "TextIOWrapper", "encoding");
    String handler = IoArgs.text(errors, "TextIOWrapper", "errors");
    PyTextFile file =
        new PyTextFile(
            cls,
            ForeignBinary.of(buffer),
            buffer,
            name == null || name.equals("locale") ? "UTF-8" : name,
            handler == null ? "strict" : handler,
            Newlines.of(IoArgs.text(newline, "TextIOWrapper", "newline")));
    file.lineBuffering = lineBuffering;
    file.writeThrough = writeThrough;
    return file;
  }

  @Py(value = "buffer(self) -> Any", kind = Py.Kind.GETTER)
  static Object buffer(PyTextFile self) {
    return self.bufferObject;
  }

  @Py(value = "name(self) -> Any", kind = Py.Kind.GETTER)
  static Object name(PyTextFile self) {
    return Attrs.get(self.bufferObject, "name");
  }

  @Py(value = "line_buffering(self) -> bool", kind = Py.Kind.GETTER)
  static boolean lineBuffering(PyTextFile self) {
    return self.lineBuffering;
  }

  @Py(value = "write_through(self) -> bool", kind = Py.Kind.GETTER)
  static boolean writeThrough(PyTextFile self) {
    return self.writeThrough;
  }

  @Py(
      "reconfigure(self, *, encoding: str | None = None, errors: str | None = None,"
          + " newline: str | None = ..., line_buffering: bool | None = None,"
          + " write_through: bool | None = None) -> None")
  static void reconfigure(
      PyTextFile self,
      Object encoding,
      Object errors,
      @Nullable Object newline,
      Object lineBuffering,
      Object writeThrough) {
    self.reconfigure(
        IoArgs.text(encoding, "reconfigure", "encoding"),
        IoArgs.text(errors, "reconfigure", "errors"),
        newline == null ? null : Newlines.of(IoArgs.text(newline, "reconfigure", "newline")),
        flag(lineBuffering),
        flag(writeThrough));
  }

  private static @Nullable Boolean flag(Object o) {
    return o == PyNone.NONE ? null : Boolean.valueOf(Ops.truth(o));
  }

  @Py("seek(self, cookie: int, whence: int = 0, /) -> int")
  static long seek(PyTextFile self, long cookie, long whence) {
    return self.seek(cookie, (int) whence);
  }

  @Py("__repr__(self) -> str")
  static String repr(PyTextFile self) {
    Object name = self.name();
    Object mode = self.dictOrNull() == null ? null : self.dict().getStr("mode");
    return "<_io.TextIOWrapper"
        + (name == null ? "" : " name=" + Ops.repr(name))
        + (mode == null ? "" : " mode=" + Ops.repr(mode))
        + " encoding="
        + Ops.repr(self.encodingName)
        + ">";
  }

  @SuppressWarnings("DoNotCallSuggester")
  @Py("__reduce__(self) -> Any")
  static Object reduce(PyTextFile self) {
    throw Err.typeError("cannot pickle '_io.TextIOWrapper' object");
  }
}
