package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code typing.NamedTuple}, made from {@code collections.namedtuple}. */
final class NamedTuples {
  private static final PyType META =
      PyType.builtin(
          "typing.NamedTupleMeta", Types.TYPE, "io.krait.runtime.module.NamedTupleMetaMethods");

  private static final Set<String> PROHIBITED =
      Set.of(
          "__new__",
          "__init__",
          "__slots__",
          "__getnewargs__",
          "_fields",
          "_field_defaults",
          "_field_types",
          "_make",
          "_replace",
          "_asdict",
          "_source");
  private static final Set<String> SPECIAL =
      Set.of(
          "__module__",
          "__name__",
          "__annotations__",
          "__qualname__",
          "__static_attributes__",
          "__firstlineno__",
          "__classcell__",
          "__orig_bases__");

  private static @Nullable PyType base;

  private NamedTuples() {}

  /** What stands for {@code NamedTuple} among a class's bases. */
  static synchronized PyType base() {
    PyType known = base;
    if (known == null) {
      PyDict namespace = new PyDict();
      namespace.putStr("__module__", "typing");
      known = NativeTypes.newType(META, "NamedTuple", PyTuple.of(), namespace, null);
      base = known;
    }
    return known;
  }

  /** The class that a class statement makes. */
  static PyType fromClass(String name, PyTuple bases, PyDict body) {
    PyType generic = TypingModule.generic();
    boolean isGeneric = false;
    for (Object one : bases.items()) {
      if (one != base && one != generic) {
        throw Err.typeError("can only inherit from a NamedTuple type and Generic");
      }
      isGeneric |= one == generic;
    }
    Object stated = body.getStr("__annotations__");
    PyDict types = new PyDict();
    if (stated instanceof PyDict annotations) {

      for (int i = annotations.nextPosition(0); i >= 0; i = annotations.nextPosition(i + 1)) {
        types.put(annotations.keyAt(i), TypeParameters.asType(annotations.valueAt(i)));
      }
    }
    PyList defaults = defaults(types, body);
    PyType made = make(name, types, defaults, body.getStr("__module__"));
    if (isGeneric) {
      NativeTypes.setOnType(made, "__class_getitem__", new ClassGetItem());
    }
    copyMembers(made, types, body);
    return made;
  }

  private static PyList defaults(PyDict types, PyDict body) {
    PyList defaults = new PyList();
    PyList withDefaults = new PyList();
    for (Object field : Iter.toTuple(types).items()) {
      Object value = body.getOrNull(field);
      if (value != null) {
        defaults.append(value);
        withDefaults.append(field);
      } else if (defaults.size() > 0) {
        throw Err.typeError(
            "Non-default namedtuple field "
                + Ops.str(field)
                + " cannot follow default field"
                + (defaults.size() > 1 ? "s" : "")
                + " "
                + Ops.str(Calls.callMethod1(", ", "join", withDefaults)));
      }
    }
    return defaults;
  }

  private static void copyMembers(PyType made, PyDict types, PyDict body) {
    for (int i = body.nextPosition(0); i >= 0; i = body.nextPosition(i + 1)) {
      String key = Ops.str(body.keyAt(i));
      Object value = body.valueAt(i);
      if (PROHIBITED.contains(key)) {
        throw Err.attributeError("Cannot overwrite NamedTuple attribute " + key);
      }
      if (SPECIAL.contains(key)) {
        if (key.equals("__qualname__")) {
          Attrs.set(made, key, value);
        }
        continue;
      }
      if (!types.containsKey(key)) {
        NativeTypes.setOnType(made, key, value);
        Object hook = Types.of(value).lookup("__set_name__");
        if (hook != null) {
          Calls.call3(hook, value, made, key);
        }
      }
    }
  }

  private static PyType make(String name, PyDict types, PyList defaults, @Nullable Object module) {
    Object maker = Attrs.get(Imports.load("collections"), "namedtuple");
    Object made =
        Calls.call(
            maker,
            new Object[] {name, Iter.toList(types), defaults, module == null ? "__main__" : module},
            new String[] {"defaults", "module"});
    Attrs.set(made, "__annotations__", types);
    PyTuple original = PyTuple.of(PyClassForm.NAMED_TUPLE);
    Attrs.set(made, "__orig_bases__", original);
    return (PyType) made;
  }

  /** {@code NamedTuple("N", [("a", int)])}. */
  static Object functional(Object[] arguments, String @Nullable [] keywords) {
    int positional = arguments.length - (keywords == null ? 0 : keywords.length);
    if (positional == 0) {
      throw Err.typeError("NamedTuple() missing 1 required positional argument: 'typename'");
    }
    PyDict types = new PyDict();
    if (positional > 1) {
      for (Object pair : Iter.toTuple(arguments[1]).items()) {
        Object[] both = Iter.unpack(pair, 2);
        types.put(both[0], TypeParameters.asType(both[1]));
      }
    }
    for (int i = positional; keywords != null && i < arguments.length; i++) {
      types.putStr(keywords[i - positional], TypeParameters.asType(arguments[i]));
    }
    return make(Ops.str(arguments[0]), types, new PyList(), null);
  }
}
