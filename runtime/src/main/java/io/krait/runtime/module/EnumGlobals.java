package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyModule;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.container.MadeFunction;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The part of the module enum that makes members names of their module. */
@PyModuleInfo("enum")
public final class EnumGlobals {
  private static final PyDict METHODS =
      NativeTypes.namespace("enum", "Enum", "io.krait.runtime.module.EnumGlobalMixin");

  private EnumGlobals() {}

  @PyConst("global_enum_repr: Any")
  static Object enumRepr() {
    return METHODS.getItem("global_enum_repr");
  }

  @PyConst("global_flag_repr: Any")
  static Object flagRepr() {
    return METHODS.getItem("global_flag_repr");
  }

  @PyConst("global_str: Any")
  static Object str() {
    return METHODS.getItem("global_str");
  }

  @Py("global_enum(cls: T, update_str: bool = False) -> T")
  public static Object globalEnum(Object cls, boolean updateStr) {
    PyType type = (PyType) cls;
    boolean isFlag = type.isSubtypeOf(EnumModule.flagClass());
    NativeTypes.setOnType(type, "__repr__", isFlag ? flagRepr() : enumRepr());
    if (updateStr || !type.isSubtypeOf(EnumModule.reprEnum())) {
      NativeTypes.setOnType(type, "__str__", str());
    }
    PyModule module = Imports.module(Ops.str(Attrs.get(type, "__module__")));
    PyDict members = EnumInfo.get(type).memberMap;
    for (int i = members.nextPosition(0); i >= 0; i = members.nextPosition(i + 1)) {
      module.set(Ops.str(members.keyAt(i)), members.valueAt(i));
    }
    return cls;
  }

  @Py("_simple_enum(etype: Any = ..., *, boundary: Any = None, use_args: Any = None) -> Any")
  public static Object simpleEnum(@Nullable Object base, Object boundary, Object useArgs) {
    PyType type = base == null ? EnumModule.enumClass() : (PyType) base;
    return MadeFunction.of(
        "_simple_enum.<locals>.convert_class",
        0,
        0,
        new String[] {"cls"},
        locals -> convert((PyType) locals[0], type, boundary));
  }

  /** The enumeration with the attributes of a plain class. */
  private static Object convert(PyType cls, PyType base, Object boundary) {
    PyTuple bases = PyTuple.of(base);
    PyDict namespace =
        EnumTypeMethods.prepare(EnumModule.META, cls.simpleName(), bases, new PyDict());
    Object attributes = Attrs.get(cls, "__dict__");
    for (Object name : Iter.toList(attributes)) {
      if (!name.equals("__dict__") && !name.equals("__weakref__")) {
        Ops.setItem(namespace, name, Ops.getItem(attributes, name));
      }
    }
    return EnumTypeMethods.create(
        EnumModule.META, cls.simpleName(), bases, namespace, boundary, true, new PyDict());
  }
}
