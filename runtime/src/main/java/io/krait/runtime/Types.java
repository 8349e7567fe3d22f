package io.krait.runtime;

import io.krait.runtime.java.JavaType;
import java.math.BigInteger;

/** The classes of Python's fundamental objects, and {@code type(o)}. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Types {
  public static final PyType OBJECT =
      PyType.builtin("object", null, "io.krait.runtime.ObjectMethods");
  public static final PyType TYPE = PyType.builtin("type", OBJECT, "io.krait.runtime.TypeMethods");
  public static final PyType NONE_TYPE =
      PyType.builtin("NoneType", OBJECT, "io.krait.runtime.NoneMethods");
  public static final PyType NOT_IMPLEMENTED_TYPE =
      PyType.builtin("NotImplementedType", OBJECT, "io.krait.runtime.NoneMethods");
  public static final PyType ELLIPSIS_TYPE =
      PyType.builtin("ellipsis", OBJECT, "io.krait.runtime.NoneMethods");
  public static final PyType INT =
      PyType.builtin("int", OBJECT, "io.krait.runtime.number.IntMethods");
  public static final PyType BOOL =
      PyType.builtin("bool", INT, "io.krait.runtime.number.BoolMethods");
  public static final PyType FLOAT =
      PyType.builtin("float", OBJECT, "io.krait.runtime.number.FloatMethods");
  public static final PyType COMPLEX =
      PyType.builtin("complex", OBJECT, "io.krait.runtime.number.ComplexMethods");
  public static final PyType STR =
      PyType.builtin("str", OBJECT, "io.krait.runtime.text.StrMethods");
  public static final PyType BYTES =
      PyType.builtin("bytes", OBJECT, "io.krait.runtime.text.BytesMethods");
  public static final PyType BYTEARRAY =
      PyType.builtin("bytearray", OBJECT, "io.krait.runtime.text.ByteArrayMethods");
  public static final PyType LIST =
      PyType.builtin("list", OBJECT, "io.krait.runtime.container.ListMethods");
  public static final PyType TUPLE =
      PyType.builtin("tuple", OBJECT, "io.krait.runtime.container.TupleMethods");
  public static final PyType DICT =
      PyType.builtin("dict", OBJECT, "io.krait.runtime.container.DictMethods");
  public static final PyType SET =
      PyType.builtin("set", OBJECT, "io.krait.runtime.container.SetMethods");
  public static final PyType FROZENSET =
      PyType.builtin("frozenset", OBJECT, "io.krait.runtime.container.FrozenSetMethods");
  public static final PyType RANGE =
      PyType.builtin("range", OBJECT, "io.krait.runtime.container.RangeMethods");
  public static final PyType SLICE =
      PyType.builtin("slice", OBJECT, "io.krait.runtime.container.SliceMethods");
  public static final PyType CELL = PyType.builtin("cell", OBJECT, "io.krait.runtime.CellMethods");
  public static final PyType GENERATOR =
      PyType.builtin("generator", OBJECT, "io.krait.runtime.GeneratorMethods");
  public static final PyType COROUTINE =
      PyType.builtin("coroutine", OBJECT, "io.krait.runtime.CoroutineMethods");
  public static final PyType ASYNC_GENERATOR =
      PyType.builtin("async_generator", OBJECT, "io.krait.runtime.AsyncGeneratorMethods");
  public static final PyType FUNCTION =
      PyType.builtin("function", OBJECT, "io.krait.runtime.FunctionMethods");
  public static final PyType MODULE =
      PyType.builtin("module", OBJECT, "io.krait.runtime.ModuleMethods");
  public static final PyType CODE = PyType.builtin("code", OBJECT, "io.krait.runtime.CodeMethods");
  public static final PyType BUILTIN_FUNCTION =
      PyType.builtin(
          "builtin_function_or_method", OBJECT, "io.krait.runtime.BuiltinFunctionMethods");
  public static final PyType METHOD_DESCRIPTOR =
      PyType.builtin("method_descriptor", OBJECT, "io.krait.runtime.MethodDescriptorMethods");
  public static final PyType SLOT_WRAPPER =
      PyType.builtin("wrapper_descriptor", OBJECT, "io.krait.runtime.MethodDescriptorMethods");
  public static final PyType METHOD_WRAPPER =
      PyType.builtin("method-wrapper", OBJECT, "io.krait.runtime.BuiltinFunctionMethods");
  public static final PyType CLASSMETHOD_DESCRIPTOR =
      PyType.builtin("classmethod_descriptor", OBJECT, "io.krait.runtime.MethodDescriptorMethods");
  public static final PyType GETSET_DESCRIPTOR =
      PyType.builtin("getset_descriptor", OBJECT, "io.krait.runtime.GetSetMethods");
  public static final PyType MEMBER_DESCRIPTOR =
      PyType.builtin("member_descriptor", OBJECT, "io.krait.runtime.GetSetMethods");
  public static final PyType METHOD =
      PyType.builtin("method", OBJECT, "io.krait.runtime.MethodMethods");
  public static final PyType STATICMETHOD =
      PyType.builtin("staticmethod", OBJECT, "io.krait.runtime.StaticMethodMethods");
  public static final PyType CLASSMETHOD =
      PyType.builtin("classmethod", OBJECT, "io.krait.runtime.ClassMethodMethods");
  public static final PyType PROPERTY =
      PyType.builtin("property", OBJECT, "io.krait.runtime.PropertyMethods");
  public static final PyType SUPER =
      PyType.builtin("super", OBJECT, "io.krait.runtime.SuperMethods");
  public static final PyType MAPPING_PROXY =
      PyType.builtin("mappingproxy", OBJECT, "io.krait.runtime.MappingProxyMethods");
  public static final PyType TRACEBACK =
      PyType.builtin("traceback", OBJECT, "io.krait.runtime.TracebackMethods");
  public static final PyType FRAME =
      PyType.builtin("frame", OBJECT, "io.krait.runtime.FrameMethods");

  private Types() {}

  /** {@code type(o)}. */
  public static PyType of(Object o) {
    if (o instanceof Long) {
      return INT;
    }
    if (o instanceof String) {
      return STR;
    }
    if (o instanceof PyObject p) {
      return p.type();
    }
    if (o instanceof Double) {
      return FLOAT;
    }
    if (o instanceof Boolean) {
      return BOOL;
    }
    if (o instanceof BigInteger) {
      return INT;
    }
    return JavaType.of(o.getClass());
  }

  /** {@code isinstance(o, type)} for one class, without {@code __instancecheck__}. */
  public static boolean isInstance(Object o, PyType type) {
    PyType t = of(o);
    return t == type || t.isSubtypeOf(type);
  }
}
