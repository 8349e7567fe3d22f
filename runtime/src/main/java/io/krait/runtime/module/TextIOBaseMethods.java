package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code io.TextIOBase}, with those that its native subclasses share. */
@PyTypeInfo(value = "TextIOBase(IOBase)", module = "io")
final class TextIOBaseMethods {
  private TextIOBaseMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyIOBase create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyIOBase(cls);
  }

  @Py("read(self, size: int | None = -1, /) -> str")
  static Object read(PyIOBase self, Object size) {
    if (self instanceof PyTextIO pyTextIo) {
      return pyTextIo.read(IoArgs.size(size));
    }
    throw IoErrors.unsupported("read");
  }

  @Py("readline(self, size: int | None = -1, /) -> str")
  static Object readline(PyIOBase self, Object size) {
    if (self instanceof PyTextIO pyTextIo) {
      return pyTextIo.readLine(IoArgs.size(size));
    }
    throw IoErrors.unsupported("readline");
  }

  @Py("readlines(self, hint: int | None = -1, /) -> list[str]")
  static Object readlines(PyIOBase self, Object hint) {
    return IOBaseMethods.readlines(self, hint);
  }

  @Py("__iter__(self) -> Self")
  static PyIOBase iter(PyIOBase self) {
    return IOBaseMethods.iter(self);
  }

  @Py("__next__(self) -> str")
  static Object next(PyIOBase self) {
    return IOBaseMethods.next(self);
  }

  @Py("write(self, s: str, /) -> int")
  static Object write(PyIOBase self, Object text) {
    if (!(self instanceof PyTextIO pyTextIo)) {
      throw IoErrors.unsupported("write");
    }
    String string = Convert.strOrNull(text);
    if (string == null) {
      boolean memory = self instanceof PyStringIO;
      throw Err.typeError(
          memory
              ? "string argument expected, got '" + Types.of(text).name + "'"
              : "write() argument must be str, not " + Types.of(text).name);
    }
    pyTextIo.write(string);
    return (long) string.codePointCount(0, string.length());
  }

  @Py("detach(self) -> Any")
  static Object detach(PyIOBase self) {
    if (self instanceof PyTextFile pyTextFile) {
      return pyTextFile.detach();
    }
    throw IoErrors.unsupported("detach");
  }

  @Py(value = "encoding(self) -> str", kind = Py.Kind.GETTER)
  static Object encoding(PyIOBase self) {
    return self instanceof PyTextFile pyTextFile ? pyTextFile.encodingName : PyNone.NONE;
  }

  @Py(value = "errors(self) -> str | None", kind = Py.Kind.GETTER)
  static Object errors(PyIOBase self) {
    return self instanceof PyTextFile pyTextFile ? pyTextFile.errors : PyNone.NONE;
  }

  @Py(value = "newlines(self) -> Any", kind = Py.Kind.GETTER)
  static Object newlines(PyIOBase self) {
    int seen = self instanceof PyTextFile pyTextFile ? pyTextFile.seenNewlines : 0;
    return switch (seen) {
      case 1 -> "\n";
      case 2 -> "\r";
      case 4 -> "\r\n";
      case 3 -> io.krait.runtime.PyTuple.of("\r", "\n");
      case 5 -> io.krait.runtime.PyTuple.of("\n", "\r\n");
      case 6 -> io.krait.runtime.PyTuple.of("\r", "\r\n");
      case 7 -> io.krait.runtime.PyTuple.of("\r", "\n", "\r\n");
      default -> PyNone.NONE;
    };
  }
}
