package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Classes;
import io.krait.runtime.Err;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module {@code types}. */
@PyModuleInfo("types")
final class TypesModule {
  private TypesModule() {}

  @PyConst("FunctionType: type")
  static PyType functionType() {
    return Types.FUNCTION;
  }

  @PyConst("LambdaType: type")
  static PyType lambdaType() {
    return Types.FUNCTION;
  }

  @PyConst("CodeType: type")
  static PyType codeType() {
    return Types.CODE;
  }

  @PyConst("MappingProxyType: type")
  static PyType mappingProxyType() {
    return Types.MAPPING_PROXY;
  }

  @PyConst("CellType: type")
  static PyType cellType() {
    return Types.CELL;
  }

  @PyConst("GeneratorType: type")
  static PyType generatorType() {
    return Types.GENERATOR;
  }

  @PyConst("CoroutineType: type")
  static PyType coroutineType() {
    return Types.COROUTINE;
  }

  @PyConst("AsyncGeneratorType: type")
  static PyType asyncGeneratorType() {
    return Types.ASYNC_GENERATOR;
  }

  @PyConst("MethodType: type")
  static PyType methodType() {
    return Types.METHOD;
  }

  @PyConst("BuiltinFunctionType: type")
  static PyType builtinFunctionType() {
    return Types.BUILTIN_FUNCTION;
  }

  @PyConst("BuiltinMethodType: type")
  static PyType builtinMethodType() {
    return Types.BUILTIN_FUNCTION;
  }

  @PyConst("WrapperDescriptorType: type")
  static PyType wrapperDescriptorType() {
    return Types.SLOT_WRAPPER;
  }

  @PyConst("MethodWrapperType: type")
  static PyType methodWrapperType() {
    return Types.METHOD_WRAPPER;
  }

  @PyConst("MethodDescriptorType: type")
  static PyType methodDescriptorType() {
    return Types.METHOD_DESCRIPTOR;
  }

  @PyConst("ClassMethodDescriptorType: type")
  static PyType classMethodDescriptorType() {
    return Types.CLASSMETHOD_DESCRIPTOR;
  }

  @PyConst("ModuleType: type")
  static PyType moduleType() {
    return Types.MODULE;
  }

  @PyConst("TracebackType: type")
  static PyType tracebackType() {
    return Types.TRACEBACK;
  }

  @PyConst("FrameType: type")
  static PyType frameType() {
    return Types.FRAME;
  }

  @PyConst("GetSetDescriptorType: type")
  static PyType getSetDescriptorType() {
    return Types.GETSET_DESCRIPTOR;
  }

  @PyConst("MemberDescriptorType: type")
  static PyType memberDescriptorType() {
    return Types.MEMBER_DESCRIPTOR;
  }

  @PyConst("EllipsisType: type")
  static PyType ellipsisType() {
    return Types.ELLIPSIS_TYPE;
  }

  @PyConst("NoneType: type")
  static PyType noneType() {
    return Types.NONE_TYPE;
  }

  @PyConst("NotImplementedType: type")
  static PyType notImplementedType() {
    return Types.NOT_IMPLEMENTED_TYPE;
  }

  @PyConst("GenericAlias: type")
  static PyType genericAlias() {
    return PyAlias.GENERIC;
  }

  @PyConst("UnionType: type")
  static PyType unionType() {
    return PyUnion.TYPE;
  }

  @PyConst("SimpleNamespace: type")
  static PyType simpleNamespace() {
    return PySimpleNamespace.TYPE;
  }

  @PyConst("DynamicClassAttribute: type")
  static PyType dynamicClassAttribute() {
    return PyEnumProperty.TYPE;
  }

  @Py("_make_union(a: Any, b: Any, /) -> Any")
  static Object makeUnion(Object a, Object b) {
    return PyUnion.or(a, b);
  }

  @Py("new_class(name: str, bases: Any = (), kwds: Any = None, exec_body: Any = None) -> type")
  static Object newClass(String name, Object bases, Object keywords, Object body) {
    PyTuple given = io.krait.runtime.Iter.toTuple(bases);
    PyTuple resolved = Classes.resolveBases(given);
    PyDict options = keywords == PyNone.NONE ? null : (PyDict) keywords;
    PyDict namespace = Classes.prepare(null, name, resolved, options);
    if (body != PyNone.NONE) {
      Calls.call1(body, namespace);
    }
    if (resolved != given) {
      namespace.putStr("__orig_bases__", given);
    }
    return Classes.build(name, resolved, namespace, options, null, null);
  }

  @Py("resolve_bases(bases: Any) -> tuple[Any, ...]")
  static PyTuple resolveBases(Object bases) {
    return Classes.resolveBases(io.krait.runtime.Iter.toTuple(bases));
  }

  @Py("get_original_bases(cls: type, /) -> tuple[Any, ...]")
  static Object getOriginalBases(Object cls) {
    Object original = ((PyType) cls).own("__orig_bases__");
    return original == null ? Attrs.get(cls, "__bases__") : original;
  }

  @Py("coroutine(func: T) -> T")
  static Object coroutine(Object function) {
    if (!Calls.isCallable(function)) {
      throw Err.typeError("types.coroutine() expects a callable");
    }
    if (function instanceof PyFunction f && (f.code.flags() & PyCode.GENERATOR) != 0) {
      f.code.makeAwaitable();
    }
    return function;
  }
}
