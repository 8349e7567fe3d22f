package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** What the names {@code exit} and {@code quit} stand for, which CPython's {@code site} adds. */
@PyTypeInfo(value = "Quitter", module = "_sitebuiltins")
public final class PyQuitter implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("Quitter", Types.OBJECT, "io.krait.runtime.module.PyQuitter");

  private final String name;

  PyQuitter(String name) {
    this.name = name;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Py("__call__(self, code: Any = None) -> NoReturn")
  static Object call(PyQuitter self, Object code) {
    throw Err.of(Exceptions.SYSTEM_EXIT, code);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyQuitter self) {
    return "Use " + self.name + "() or " + self.endOfFile() + " to exit";
  }

  @Py(value = "name(self) -> str", kind = Py.Kind.GETTER)
  static String name(PyQuitter self) {
    return self.name;
  }

  @Py(value = "eof(self) -> str", kind = Py.Kind.GETTER)
  static String eof(PyQuitter self) {
    return self.endOfFile();
  }

  private String endOfFile() {
    return java.io.File.separatorChar == '\\' ? "Ctrl-Z plus Return" : "Ctrl-D (i.e. EOF)";
  }
}
