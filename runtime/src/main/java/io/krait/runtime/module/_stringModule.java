package io.krait.runtime.module;

import io.krait.runtime.Iter;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.FieldFormat;
import java.util.Arrays;

/** The module {@code _string}. */
@PyModuleInfo(value = "_string", doc = "string helper module")
final class _stringModule {
  private _stringModule() {}

  @Py("formatter_parser(string: str, /) -> Any")
  static Object formatterParser(String text) {
    return Iter.of(FieldFormat.parse(text));
  }

  @Py("formatter_field_name_split(string: str, /) -> tuple[Any, Any]")
  static PyTuple fieldNameSplit(String name) {
    Object[] steps = FieldFormat.steps(name);
    PyList rest = new PyList();
    for (int i = 1; i < steps.length; i += 2) {
      rest.append(PyTuple.of(Arrays.copyOfRange(steps, i, i + 2)));
    }
    return PyTuple.of(steps[0], Iter.of(rest));
  }
}
