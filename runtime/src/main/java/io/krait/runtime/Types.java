package io.krait.runtime;

/** The classes of Python's fundamental objects, and {@code type(o)}. */
public final class Types {
  public static final PyType OBJECT = PyType.builtin("object", null, "io.krait.runtime.ObjectMethods");
  public static final PyType TYPE = PyType.builtin("type", OBJECT, "io.krait.runtime.TypeMethods");
  public static final PyType NONE_TYPE = PyType.builtin("NoneType", OBJECT, "io.krait.runtime.NoneMethods");
  public static final PyType NOT_IMPLEMENTED_TYPE = PyType.builtin("NotImplementedType", OBJECT, "");
  public static final PyType ELLIPSIS_TYPE = PyType.builtin("ellipsis", OBJECT, "");
  public static final PyType INT = PyType.builtin("int", OBJECT, "io.krait.runtime.number.IntMethods");
  public static final PyType BOOL = PyType.builtin("bool", INT, "io.krait.runtime.number.BoolMethods");
  public static final PyType FLOAT = PyType.builtin("float", OBJECT, "io.krait.runtime.number.FloatMethods");
  public static final PyType COMPLEX = PyType.builtin("complex", OBJECT, "io.krait.runtime.number.ComplexMethods");
  public static final PyType STR = PyType.builtin("str", OBJECT, "io.krait.runtime.text.StrMethods");
  public static final PyType BYTES = PyType.builtin("bytes", OBJECT, "io.krait.runtime.text.BytesMethods");
  public static final PyType BYTEARRAY = PyType.builtin("bytearray", OBJECT, "io.krait.runtime.text.ByteArrayMethods");
  public static final PyType LIST = PyType.builtin("list", OBJECT, "io.krait.runtime.container.ListMethods");
  public static final PyType TUPLE = PyType.builtin("tuple", OBJECT, "io.krait.runtime.container.TupleMethods");
  public static final PyType DICT = PyType.builtin("dict", OBJECT, "io.krait.runtime.container.DictMethods");
  public static final PyType SET = PyType.builtin("set", OBJECT, "io.krait.runtime.container.SetMethods");
  public static final PyType FROZENSET = PyType.builtin("frozenset", OBJECT, "io.krait.runtime.container.FrozenSetMethods");
  public static final PyType RANGE = PyType.builtin("range", OBJECT, "io.krait.runtime.container.RangeMethods");
  public static final PyType SLICE = PyType.builtin("slice", OBJECT, "io.krait.runtime.container.SliceMethods");
  public static final PyType CELL = PyType.builtin("cell", OBJECT, "");
  public static final PyType GENERATOR = PyType.builtin("generator", OBJECT, "io.krait.runtime.GeneratorMethods");
  public static final PyType FUNCTION = PyType.builtin("function", OBJECT, "io.krait.runtime.FunctionMethods");
  public static final PyType MODULE = PyType.builtin("module", OBJECT, "io.krait.runtime.ModuleMethods");
  public static final PyType CODE = PyType.builtin("code", OBJECT, "io.krait.runtime.CodeMethods");

  private Types() {}

  /** {@code type(o)}. */
  public static PyType of(Object o) {
    throw new UnsupportedOperationException();
  }

  /** {@code isinstance(o, type)} for one class, without {@code __instancecheck__}. */
  public static boolean isInstance(Object o, PyType type) {
    throw new UnsupportedOperationException();
  }
}
