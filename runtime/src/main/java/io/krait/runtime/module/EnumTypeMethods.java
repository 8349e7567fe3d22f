package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyMappingProxy;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyStaticMethod;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code enum.EnumType}, the class of enumerations. */
@PyTypeInfo(value = "EnumType(type)", module = "enum")
final class EnumTypeMethods {
  private EnumTypeMethods() {}

  @Py(
      value = "__prepare__(metacls, cls: str, bases: tuple[type, ...], /, **kwds: Any) -> Any",
      kind = Py.Kind.CLASS_METHOD)
  static PyDict prepare(PyType metacls, Object name, Object bases, PyDict keywords) {
    PyTuple all = (PyTuple) bases;
    Object generator = null;
    if (all.size() > 0 && all.get(all.size() - 1) instanceof PyType) {
      generator = ((PyType) all.get(all.size() - 1)).lookup("_generate_next_value_");
    }
    return new EnumNamespace(
        Ops.str(name),
        generator instanceof PyStaticMethod ? ((PyStaticMethod) generator).function() : generator);
  }

  @Py(
      "__new__(metacls: type, cls: str, bases: tuple[type, ...], classdict: Any, /, *,"
          + " boundary: Any = None, _simple: bool = False, **kwds: Any) -> Any")
  static Object create(
      PyType metacls,
      Object name,
      Object bases,
      Object classdict,
      Object boundary,
      boolean simple,
      PyDict keywords) {
    EnumNamespace namespace;
    if (classdict instanceof EnumNamespace enumNamespace) {
      namespace = enumNamespace;
    } else {
      namespace = (EnumNamespace) prepare(metacls, name, bases, new PyDict());
      PyDict dict = (PyDict) classdict;
      for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
        namespace.put(dict.keyAt(i), dict.valueAt(i));
      }
    }
    return new EnumBuilder(Ops.str(name), (PyTuple) bases, namespace)
        .build(metacls, boundary, keywords);
  }

  @Py("__init__(self, *args: Any, **kwds: Any) -> None")
  static void init(PyType self, PyTuple arguments, PyDict keywords) {}

  @Py(
      "__call__(cls, value: Any = ..., names: Any = ..., *values: Any, module: Any = None,"
          + " qualname: Any = None, type: Any = None, start: Any = 1, boundary: Any = None) -> Any")
  static Object call(
      PyType cls,
      @Nullable Object value,
      @Nullable Object names,
      PyTuple values,
      Object module,
      Object qualname,
      Object type,
      Object start,
      Object boundary) {
    EnumInfo info = EnumInfo.get(cls);
    if (value == null) {
      throw Err.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
    }
    if (info.memberMap.size() > 0) {
      Object wanted = value;
      if (names != null) {
        Object[] all = new Object[values.size() + 2];
        all[0] = value;
        all[1] = names;
        System.arraycopy(values.items(), 0, all, 2, values.size());
        wanted = PyTuple.of(all);
      }
      return find(info, cls, wanted);
    }
    if (names == null && type == PyNone.NONE) {
      if (info.flag || Types.of(value) != Types.STR) {
        return find(info, cls, value);
      }
      throw Err.typeError(
          Ops.repr(cls)
              + " has no members; specify `names=()` if you meant to create a new, empty, enum");
    }
    return EnumFunctional.create(
        cls, value, names == null ? PyTuple.of() : names, module, qualname, type, start, boundary);
  }

  private static Object find(EnumInfo info, PyType cls, Object value) {
    if (Types.of(value) == cls) {
      return value;
    }
    Object found = info.find(value);
    return found == null ? EnumMembers.missing(info, cls, value) : found;
  }

  @Py(
      "_convert_(cls, name: str, module: str, filter: Any, source: Any = None, *,"
          + " boundary: Any = None, as_global: bool = False) -> Any")
  static Object convert(
      PyType cls,
      String name,
      String module,
      Object filter,
      Object source,
      Object boundary,
      boolean asGlobal) {
    return EnumConversion.convert(cls, name, module, filter, source, boundary, asGlobal);
  }

  @Py("__iter__(cls) -> Iterator[Any]")
  static Object iter(PyType cls) {
    return Iter.of(PyTuple.of(EnumInfo.get(cls).members.toArray()));
  }

  @Py("__reversed__(cls) -> Iterator[Any]")
  static Object reversed(PyType cls) {
    Object[] all = EnumInfo.get(cls).members.toArray();
    Collections.reverse(Arrays.asList(all));
    return Iter.of(PyTuple.of(all));
  }

  @Py("__len__(cls) -> int")
  static long len(PyType cls) {
    return EnumInfo.get(cls).members.size();
  }

  @Py("__bool__(cls) -> bool")
  static boolean bool(PyType cls) {
    return true;
  }

  @Py("__contains__(cls, value: Any, /) -> bool")
  static boolean contains(PyType cls, Object value) {
    if (Types.isInstance(value, cls)) {
      return true;
    }
    EnumInfo info = EnumInfo.get(cls);
    if (info.find(value) != null) {
      return true;
    }
    if (!info.flag || EnumInfo.bits(value) == null) {
      return false;
    }
    try {
      return Types.isInstance(EnumMembers.missing(info, cls, value), cls);
    } catch (io.krait.runtime.PyBaseException e) {
      return false; // the value has bits that the flag has not
    }
  }

  @Py("__getitem__(cls, name: str, /) -> Any")
  static Object getItem(PyType cls, Object name) {
    Object member = EnumInfo.get(cls).memberMap.getOrNull(name);
    if (member == null) {
      throw Err.keyError(name);
    }
    return member;
  }

  @Py(value = "__members__(cls) -> Any", kind = Py.Kind.GETTER)
  static Object members(PyType cls) {
    return new PyMappingProxy(EnumInfo.get(cls).memberMap);
  }

  @Py("__repr__(cls) -> str")
  static String repr(PyType cls) {
    EnumInfo info = EnumInfo.of(cls);
    boolean flag = info != null && info.flag;
    return (flag ? "<flag '" : "<enum '") + cls.simpleName() + "'>";
  }

  @Py("__setattr__(cls, name: str, value: Any, /) -> None")
  static void setAttr(PyType cls, String name, Object value) {
    EnumInfo info = EnumInfo.of(cls);
    if (info != null && info.cls == cls && info.memberMap.containsKey(name)) {
      throw Err.attributeError("cannot reassign member " + Ops.repr(name));
    }
    NativeTypes.setOnType(cls, name, value);
  }

  @Py("__delattr__(cls, name: str, /) -> None")
  static void delAttr(PyType cls, String name) {
    EnumInfo info = EnumInfo.of(cls);
    if (info != null && info.cls == cls && info.memberMap.containsKey(name)) {
      throw Err.attributeError("'" + cls.simpleName() + "' cannot delete member '" + name + "'.");
    }
    NativeTypes.deleteOnType(cls, name);
  }

  @Py("__dir__(cls) -> list[str]")
  static PyList dir(PyType cls) {
    PyList names = new PyList();
    List<String> always =
        List.of(
            "__class__",
            "__contains__",
            "__doc__",
            "__getitem__",
            "__init_subclass__",
            "__iter__",
            "__len__",
            "__members__",
            "__module__",
            "__name__",
            "__qualname__");
    for (String name : always) {
      names.append(name);
    }
    for (Object member : EnumInfo.get(cls).members) {
      String name = EnumInfo.name(member);
      if (name != null) {
        names.append(name);
      }
    }
    Calls.callMethod0(names, "sort");
    return names;
  }
}
