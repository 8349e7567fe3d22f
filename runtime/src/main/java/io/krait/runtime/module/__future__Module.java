package io.krait.runtime.module;

import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code __future__}. All its features but {@code annotations} are mandatory. */
@PyModuleInfo("__future__")
@SuppressWarnings("checkstyle:TypeName") // the name says the module's
final class __future__Module {
  private static final String[] NAMES = {
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"
  };

  private __future__Module() {}

  @PyConst("all_feature_names: list[str]")
  static PyList allFeatureNames() {
    return PyList.of((Object[]) NAMES.clone());
  }

  private static Object feature(String name) {
    PyDict values = new PyDict();
    values.putStr("name", name);
    return new PySimpleNamespace(PySimpleNamespace.TYPE, values);
  }

  @PyConst("nested_scopes: Any")
  static Object nestedScopes() {
    return feature("nested_scopes");
  }

  @PyConst("generators: Any")
  static Object generators() {
    return feature("generators");
  }

  @PyConst("division: Any")
  static Object division() {
    return feature("division");
  }

  @PyConst("absolute_import: Any")
  static Object absoluteImport() {
    return feature("absolute_import");
  }

  @PyConst("with_statement: Any")
  static Object withStatement() {
    return feature("with_statement");
  }

  @PyConst("print_function: Any")
  static Object printFunction() {
    return feature("print_function");
  }

  @PyConst("unicode_literals: Any")
  static Object unicodeLiterals() {
    return feature("unicode_literals");
  }

  @PyConst("barry_as_FLUFL: Any")
  static Object barryAsFLUFL() {
    return feature("barry_as_FLUFL");
  }

  @PyConst("generator_stop: Any")
  static Object generatorStop() {
    return feature("generator_stop");
  }

  @PyConst("annotations: Any")
  static Object annotations() {
    return feature("annotations");
  }
}
