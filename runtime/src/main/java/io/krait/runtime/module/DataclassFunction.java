package io.krait.runtime.module;

import io.krait.runtime.Imports;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/** A method that {@code @dataclass} adds: a function made in Java that looks like any other. */
abstract class DataclassFunction extends PyFunction {
  DataclassFunction(PyType cls, String name, String... parameters) {
    this(cls, name, parameters.length, 0, parameters, null, null);
  }

  DataclassFunction(
      PyType cls,
      String name,
      int positional,
      int kwOnly,
      String[] parameters,
      @Nullable Object @Nullable [] defaults,
      @Nullable PyDict kwDefaults) {
    super(code(cls, name, positional, kwOnly, parameters), module(cls), defaults, kwDefaults, null);
  }

  private static PyCode code(
      PyType cls, String name, int positional, int kwOnly, String[] parameters) {
    return new PyCode(
        name,
        cls.qualname() + "." + name,
        "<string>",
        1,
        positional,
        0,
        kwOnly,
        0,
        parameters,
        new String[0],
        "");
  }

  private static PyModule module(PyType cls) {
    Object module = Imports.modules().getStr(cls.module());
    return module instanceof PyModule pyModule ? pyModule : new PyModule(cls.module());
  }
}
