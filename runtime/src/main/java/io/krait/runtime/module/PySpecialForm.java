package io.krait.runtime.module;

import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code typing.Union}, {@code Literal}, {@code List} and others that are subscripted by name. */
final class PySpecialForm implements PyObject {
  static final PyType TYPE =
      PyType.builtin(
          "typing._SpecialForm", Types.OBJECT, "io.krait.runtime.module.SpecialFormMethods");
  static final PyType ALIAS = PyType.builtin("typing._SpecialGenericAlias", TYPE, "");

  final String name;
  private final String module;

  /** The class that the form stands for, as list for {@code typing.List}. */
  final @Nullable PyType origin;

  /** How many arguments it takes; -1 for any number. */
  final int count;

  PySpecialForm(String name, String module) {
    this(name, module, null, -1);
  }

  PySpecialForm(String name, String module, @Nullable PyType origin, int count) {
    this.name = name;
    this.module = module;
    this.origin = origin;
    this.count = count;
  }

  String shown() {
    return module.isEmpty() ? name : module + "." + name;
  }

  @Override
  public PyType type() {
    return origin == null ? TYPE : ALIAS;
  }
}
