package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Classes;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code typing.Protocol} and what its subclasses demand (PEP 544). */
final class Protocols {
  static final PyType META =
      PyType.builtin(
          "typing._ProtocolMeta", AbcModule.META, "io.krait.runtime.module.ProtocolMetaMethods");

  private static final Set<String> NOT_MEMBERS =
      Set.of(
          "__abstractmethods__",
          "__annotations__",
          "__dict__",
          "__doc__",
          "__init__",
          "__module__",
          "__new__",
          "__slots__",
          "__subclasshook__",
          "__weakref__",
          "__class_getitem__",
          "__match_args__",
          "__static_attributes__",
          "__firstlineno__",
          "__parameters__",
          "__orig_bases__",
          "__orig_class__",
          "_is_protocol",
          "_is_runtime_protocol",
          "__protocol_attrs__",
          "__non_callable_proto_members__",
          "__type_params__",
          "_abc_impl",
          "__qualname__",
          "__classcell__",
          "_MutableMapping__marker");

  private static @Nullable PyType protocol;

  private Protocols() {}

  /** {@code typing.Protocol}. */
  static synchronized PyType protocol() {
    PyType known = protocol;
    if (known == null) {
      PyDict namespace =
          NativeTypes.namespace("typing", "Protocol", "io.krait.runtime.module.ProtocolMixin");
      namespace.putStr("__slots__", PyTuple.of());
      namespace.putStr("_is_protocol", true);
      namespace.putStr("_is_runtime_protocol", false);
      PyDict keywords = new PyDict();
      keywords.putStr("metaclass", META);
      known =
          (PyType)
              Classes.build(
                  "Protocol", PyTuple.of(TypingModule.generic()), namespace, keywords, null, null);
      protocol = known;
    }
    return known;
  }

  static @Nullable PyType protocolOrNull() {
    return protocol;
  }

  static boolean isProtocol(PyType type) {
    Object flag = type.lookup("_is_protocol");
    return flag != null && Ops.truth(flag);
  }

  static boolean isRuntime(PyType type) {
    Object flag = type.lookup("_is_runtime_protocol");
    return flag != null && Ops.truth(flag);
  }

  /** Whether a base of the class is {@code Protocol} itself. */
  static boolean directly(PyType type) {
    return Arrays.asList(type.bases()).contains(protocol);
  }

  static void checkBases(String name, PyTuple bases) {
    boolean direct = false;
    for (Object base : bases.items()) {
      direct |= base == protocol;
    }
    if (!direct) {
      return;
    }
    for (Object base : bases.items()) {
      PyType type = (PyType) base;
      boolean known =
          type == protocol
              || type == TypingModule.generic()
              || isProtocol(type)
              || type == io.krait.runtime.Types.OBJECT
              || type.module().equals("collections.abc")
              || type.module().equals("contextlib");
      if (!known) {
        throw Err.typeError(
            "Protocols can only inherit from other protocols, got " + Ops.repr(type));
      }
    }
  }

  /** The names that an instance must have. */
  static PySet members(PyType type) {
    Set<String> names = new TreeSet<>();
    for (PyType base : type.mro()) {
      if (base == protocol
          || base == TypingModule.generic()
          || base == io.krait.runtime.Types.OBJECT) {
        continue;
      }
      names.addAll(base.ownNames());
      Object annotations = base.own("__annotations__");
      if (annotations instanceof PyDict) {
        for (Object name : Iter.toTuple(annotations).items()) {
          names.add(Ops.str(name));
        }
      }
    }
    PySet set = new PySet();
    for (String name : names) {
      if (!NOT_MEMBERS.contains(name) && !name.startsWith("_abc_")) {
        set.add(name);
      }
    }
    return set;
  }

  /** Whether the protocol states a method of that name, and not only a type. */
  static boolean isMethod(PyType type, String name) {
    Object value = type.lookup(name);
    return value != null && value != PyNone.NONE && io.krait.runtime.Calls.isCallable(value);
  }

  static void checkOnlyMethods(PyType type) {
    Set<String> data = new TreeSet<>();
    for (Object name : Iter.toTuple(Attrs.get(type, "__protocol_attrs__")).items()) {
      if (!isMethod(type, Ops.str(name))) {
        data.add(Ops.repr(name));
      }
    }
    if (!data.isEmpty()) {
      throw Err.typeError(
          "Protocols with non-method members don't support issubclass(). Non-method members: "
              + String.join(", ", data)
              + ".");
    }
  }

  /** Whether a class has all members. */
  static boolean has(PyType type, PyType of) {
    for (Object name : Iter.toTuple(Attrs.get(of, "__protocol_attrs__")).items()) {
      Object value = type.lookup(Ops.str(name));
      if (value == null || value == PyNone.NONE) {
        return false;
      }
    }
    return true;
  }
}
