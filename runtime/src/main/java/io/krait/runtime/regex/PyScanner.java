package io.krait.runtime.regex;

import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** Goes from match to match: what {@code Pattern.scanner} gives. */
@PyTypeInfo(value = "SRE_Scanner", module = "_sre")
final class PyScanner implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_sre.SRE_Scanner", Types.OBJECT, "io.krait.runtime.regex.PyScanner");

  private final Search search;

  PyScanner(Search search) {
    this.search = search;
  }

  @Py(value = "pattern(self) -> Any", kind = Py.Kind.GETTER)
  static PyPattern pattern(PyScanner self) {
    return self.search.pattern;
  }

  @Py("match(self, /) -> Any")
  static Object match(PyScanner self) {
    return self.next(self.search.match());
  }

  @Py("search(self, /) -> Any")
  static Object search(PyScanner self) {
    return self.next(self.search.search());
  }

  private Object next(boolean found) {
    if (!found) {
      search.exhaust();
      return PyNone.NONE;
    }
    PyMatch match = search.found();
    search.advance();
    return match;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
