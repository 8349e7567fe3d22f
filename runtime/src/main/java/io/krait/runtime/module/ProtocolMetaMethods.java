package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;

/** The members of {@code typing._ProtocolMeta}, the class of protocols. */
@PyTypeInfo(value = "_ProtocolMeta(ABCMeta)", module = "typing")
final class ProtocolMetaMethods {
  private ProtocolMetaMethods() {}

  @Py(
      "__new__(mcls: type, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /,"
          + " **kwargs: Any) -> Any")
  static Object create(PyType cls, String name, PyTuple bases, Object namespace, PyDict keywords) {
    if (!name.equals("Protocol")) {
      Protocols.checkBases(name, bases);
    }
    PyType made = NativeTypes.newType(cls, name, bases, namespace, keywords);
    ABCMetaMethods.finished(made, null);
    if (Protocols.isProtocol(made)) {
      NativeTypes.setOnType(made, "__protocol_attrs__", Protocols.members(made));
    }
    return made;
  }

  @Py("__call__(cls, *args: Any, **kwargs: Any) -> Any")
  static Object call(PyType cls, PyTuple arguments, PyDict keywords) {
    if (Protocols.isProtocol(cls)) {
      throw Err.typeError("Protocols cannot be instantiated");
    }
    return NativeTypes.instantiate(cls, arguments, keywords);
  }

  @Py("__instancecheck__(cls, instance: Any, /) -> bool")
  static boolean instanceCheck(PyType cls, Object instance) {
    if (!Protocols.isProtocol(cls)) {
      return ABCMetaMethods.isSubclass(cls, Types.of(instance));
    }
    if (!Protocols.isRuntime(cls)) {
      throw refused();
    }
    if (ABCMetaMethods.isSubclass(cls, Types.of(instance))) {
      return true;
    }
    Object names = Attrs.get(cls, "__protocol_attrs__");
    for (Object name : io.krait.runtime.Iter.toTuple(names).items()) {
      Object value = Attrs.getOrNull(instance, Ops.str(name));
      if (value == null) {
        return false;
      }
      if (value == io.krait.runtime.PyNone.NONE && Protocols.isMethod(cls, Ops.str(name))) {
        return false;
      }
    }
    return true;
  }

  private static RuntimeException refused() {
    return Err.typeError(
        "Instance and class checks can only be used with @runtime_checkable protocols");
  }

  @Py("__subclasscheck__(cls, other: Any, /) -> bool")
  static boolean subclassCheck(PyType cls, Object other) {
    if (!(other instanceof PyType type)) {
      throw Err.typeError("issubclass() arg 1 must be a class");
    }

    if (!Protocols.isProtocol(cls)) {
      return ABCMetaMethods.isSubclass(cls, type);
    }
    if (!Protocols.isRuntime(cls)) {
      throw refused();
    }
    Protocols.checkOnlyMethods(cls);
    return ABCMetaMethods.isSubclass(cls, type) || Protocols.has(type, cls);
  }

  @Py("register(cls, subclass: type) -> type")
  static Object register(PyType cls, Object subclass) {
    return ABCMetaMethods.register(cls, subclass);
  }
}
