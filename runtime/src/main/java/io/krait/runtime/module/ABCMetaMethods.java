package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Names;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import org.jspecify.annotations.Nullable;

/** The members of {@code abc.ABCMeta}. */
@PyTypeInfo(value = "ABCMeta(type)", module = "abc")
final class ABCMetaMethods {
  private ABCMetaMethods() {}

  @Py(
      "__new__(mcls: type, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **kwargs: Any) -> Self")
  static Object create(PyType cls, Object name, Object bases, Object namespace, PyDict keywords) {
    PyType made = NativeTypes.newType(cls, Ops.str(name), (PyTuple) bases, namespace, keywords);
    return finished(made, null);
  }

  /** Gives a new class its abstract methods and its memory of virtual subclasses. */
  static PyType finished(PyType type, String @Nullable [] structure) {
    PyList names = new PyList();
    for (String name : type.ownNames()) {
      Object value = type.own(name);
      if (value != null && isAbstract(value)) {
        names.append(name);
      }
    }
    for (PyType base : type.bases()) {
      addInherited(type, base, names);
    }
    Attrs.set(type, "__abstractmethods__", PyFrozenSet.of(names));
    Attrs.set(type, "_abc_impl", new AbcState(structure));
    return type;
  }

  private static void addInherited(PyType type, PyType base, PyList names) {
    Object inherited = base.isBuiltin() ? null : base.lookup("__abstractmethods__");
    if (inherited == null || Ops.len(inherited) == 0) {
      return;
    }
    for (Object name : Iter.toTuple(inherited).items()) {
      Object value = type.lookup(Ops.str(name));
      if (value != null && isAbstract(value)) {
        names.append(name);
      }
    }
  }

  static boolean isAbstract(Object value) {
    if (value instanceof AbstractStub) {
      return true;
    }
    if (value instanceof PyFunction pyFunction) {
      PyDict dict = pyFunction.dictOrNull();
      Object flag = dict == null ? null : dict.getStr("__isabstractmethod__");
      return flag != null && Ops.truth(flag);
    }
    if (value instanceof String || value instanceof Number || value instanceof PyType) {
      return false;
    }
    Object flag = Attrs.getOrNull(value, "__isabstractmethod__");
    return flag != null && flag != PyNone.NONE && Ops.truth(flag);
  }

  @Py("register(cls, subclass: type) -> type")
  static Object register(PyType cls, Object subclass) {
    if (!(subclass instanceof PyType type)) {
      throw Err.typeError("Can only register classes");
    }

    if (subclassCheck(cls, type)) {
      return type;
    }
    if (subclassCheck(type, cls)) {
      throw Err.runtimeError("Refusing to create an inheritance cycle");
    }
    AbcState state = AbcState.of(cls);
    if (state != null) {
      state.registry.add(type);
      AbcState.REGISTRATIONS.incrementAndGet();
    }
    return type;
  }

  @Py("__instancecheck__(cls, instance: Any, /) -> bool")
  static boolean instanceCheck(PyType cls, Object instance) {
    return isSubclass(cls, Types.of(instance));
  }

  @Py("__subclasscheck__(cls, subclass: Any, /) -> bool")
  static boolean subclassCheck(PyType cls, Object subclass) {
    if (!(subclass instanceof PyType pyType)) {
      throw Err.typeError("issubclass() arg 1 must be a class");
    }
    return isSubclass(cls, pyType);
  }

  /** Whether a class is a real or virtual subclass. */
  static boolean isSubclass(PyType cls, PyType type) {
    AbcState state = AbcState.of(cls);
    if (state == null) {
      return type.isSubtypeOf(cls)
          || Ops.truth(Calls.call2(Names.builtin("issubclass"), type, cls));
    }
    Boolean known = state.known(type);
    if (known == null) {
      known = compute(cls, state, type);
      state.remember(type, known);
    }
    return known;
  }

  private static boolean compute(PyType cls, AbcState state, PyType type) {
    Boolean hook = hook(cls, state, type);
    if (hook != null) {
      return hook;
    }
    if (type.isSubtypeOf(cls)) {
      return true;
    }
    for (PyType registered : state.registry) {
      if (type.isSubtypeOf(registered) || issubclass(type, registered)) {
        return true;
      }
    }
    for (PyType sub : cls.subclasses()) {
      if (issubclass(type, sub)) {
        return true;
      }
    }
    return false;
  }

  private static boolean issubclass(PyType type, PyType of) {
    if (AbcState.of(of) != null) {
      return isSubclass(of, type);
    }
    return Ops.truth(Calls.call2(Names.builtin("issubclass"), type, of));
  }

  private static @Nullable Boolean hook(PyType cls, AbcState state, PyType type) {
    if (state.structure != null) {
      return AbstractClasses.hasMethods(type, state.structure) ? Boolean.TRUE : null;
    }
    Object hook = cls.lookup("__subclasshook__");
    if (hook == null || hook == Types.OBJECT.lookup("__subclasshook__")) {
      return null;
    }
    Object answer = Calls.call1(Attrs.get(cls, "__subclasshook__"), type);
    return answer == PyNone.NOT_IMPLEMENTED ? null : Boolean.valueOf(Ops.truth(answer));
  }
}
