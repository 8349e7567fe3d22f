package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.StrMethods;

/** The members of {@code json.JSONDecodeError}. */
@PyTypeInfo(value = "JSONDecodeError(ValueError)", module = "json.decoder")
final class JsonDecodeErrorMethods {
  private JsonDecodeErrorMethods() {}

  @Py("__init__(self, msg: str, doc: str, pos: int) -> None")
  static void init(PyBaseException self, String msg, String doc, long pos) {
    long line = StrMethods.count(doc, "\n", 0L, pos) + 1;
    long column = pos - StrMethods.rfind(doc, "\n", 0L, pos);
    self.setArgs(PyTuple.of(msg + ": line " + line + " column " + column + " (char " + pos + ")"));
    Attrs.set(self, "msg", msg);
    Attrs.set(self, "doc", doc);
    Attrs.set(self, "pos", pos);
    Attrs.set(self, "lineno", line);
    Attrs.set(self, "colno", column);
  }

  @Py("__reduce__(self) -> tuple[Any, ...]")
  static PyTuple reduce(PyBaseException self) {
    return PyTuple.of(
        self.type(),
        PyTuple.of(Attrs.get(self, "msg"), Attrs.get(self, "doc"), Attrs.get(self, "pos")));
  }
}
