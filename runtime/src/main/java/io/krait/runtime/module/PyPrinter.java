package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** {@code copyright}, {@code credits} and {@code license}: texts that a call prints. */
@PyTypeInfo(value = "_Printer", module = "_sitebuiltins")
public final class PyPrinter implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("_sitebuiltins._Printer", Types.OBJECT, "io.krait.runtime.module.PyPrinter");

  private final String name;
  private final String text;

  PyPrinter(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Py("__call__(self) -> None")
  static void call(PyPrinter self) {
    StandardStreams.current("stdout").write(self.text + "\n");
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyPrinter self) {
    return self.name.equals("license") ? "Type license() to see the full license text" : self.text;
  }
}
