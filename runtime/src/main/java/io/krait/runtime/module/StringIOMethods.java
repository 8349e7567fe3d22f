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

/** The members of {@code io.StringIO}. */
@PyTypeInfo(value = "StringIO(TextIOBase)", module = "_io")
final class StringIOMethods {
  private StringIOMethods() {}

  @Py("__new__(cls: type, *args: Any, **kwargs: Any) -> Self")
  static PyStringIO create(PyType cls, PyTuple arguments, PyDict keywords) {
    return new PyStringIO(cls);
  }

  @Py("__init__(self, initial_value: str | None = '', newline: str | None = '\\n') -> None")
  static void init(PyStringIO self, Object initial, Object newline) {
    String text = Convert.strOrNull(initial);
    if (text == null && initial != PyNone.NONE) {
      throw Err.typeError("initial_value must be str or None, not " + Types.of(initial).name);
    }
    String end = Convert.strOrNull(newline);
    if (end == null && newline != PyNone.NONE) {
      throw Err.typeError("newline must be str or None, not " + Types.of(newline).name);
    }
    self.reset(text == null ? "" : text, Newlines.of(end));
  }

  @Py("getvalue(self) -> str")
  static String getvalue(PyStringIO self) {
    return self.value();
  }

  @Py(value = "line_buffering(self) -> bool", kind = Py.Kind.GETTER)
  static boolean lineBuffering(PyStringIO self) {
    self.checkOpen();
    return false;
  }
}
