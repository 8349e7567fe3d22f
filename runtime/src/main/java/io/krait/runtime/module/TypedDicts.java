package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code typing.TypedDict}. */
final class TypedDicts {
  private static final PyType META =
      PyType.builtin(
          "typing._TypedDictMeta", Types.TYPE, "io.krait.runtime.module.TypedDictMetaMethods");

  private static @Nullable PyType base;

  private TypedDicts() {}

  static synchronized PyType base() {
    PyType known = base;
    if (known == null) {
      PyDict namespace = new PyDict();
      namespace.putStr("__module__", "typing");
      known = NativeTypes.newType(META, "TypedDict", PyTuple.of(), namespace, null);
      base = known;
    }
    return known;
  }

  static PyType fromClass(PyType meta, String name, PyTuple bases, PyDict body, boolean total) {
    boolean generic = false;
    for (Object one : bases.items()) {
      boolean known = ((PyType) one).type() == META || one == TypingModule.generic();
      if (!known) {
        throw Err.typeError(
            "cannot inherit from both a TypedDict type and a non-TypedDict base class");
      }
      generic |= ((PyType) one).isSubtypeOf(TypingModule.generic());
    }
    PyTuple actual =
        generic ? PyTuple.of(TypingModule.generic(), Types.DICT) : PyTuple.of(Types.DICT);
    PyType made = NativeTypes.newType(meta, name, actual, body.copy(), null);
    PyDict annotations = new PyDict();
    PyList required = new PyList();
    PyList optional = new PyList();
    for (Object one : bases.items()) {
      Object theirs = ((PyType) one).own("__annotations__");
      if (theirs instanceof PyDict) {
        annotations.update(theirs);
        required.extend(Attrs.get(one, "__required_keys__"));
        optional.extend(Attrs.get(one, "__optional_keys__"));
      }
    }
    Object own = body.getStr("__annotations__");
    if (own instanceof PyDict pyDict) {
      addOwn(pyDict, annotations, required, optional, total);
    }
    Attrs.set(made, "__annotations__", annotations);
    Attrs.set(made, "__required_keys__", PyFrozenSet.of(required));
    Attrs.set(made, "__optional_keys__", PyFrozenSet.of(optional));
    Attrs.set(made, "__readonly_keys__", PyFrozenSet.of(new PyList()));
    Attrs.set(made, "__mutable_keys__", PyFrozenSet.of(Iter.toList(annotations)));
    Attrs.set(made, "__total__", total);
    return made;
  }

  private static void addOwn(
      PyDict own, PyDict annotations, PyList required, PyList optional, boolean total) {
    for (int i = own.nextPosition(0); i >= 0; i = own.nextPosition(i + 1)) {
      Object key = own.keyAt(i);
      Object type = TypeParameters.asType(own.valueAt(i));
      annotations.put(key, type);
      boolean needed = total;
      Object form = type instanceof PyAlias pyAlias ? pyAlias.origin : type;
      if (form instanceof PySpecialForm pySpecialForm) {
        String name = pySpecialForm.name;
        needed = name.equals("Required") || (!name.equals("NotRequired") && total);
      }
      (needed ? required : optional).append(key);
    }
  }

  /** {@code TypedDict("D", {"a": int}, total=False)}. */
  static Object functional(Object[] arguments, String @Nullable [] keywords) {
    int positional = arguments.length - (keywords == null ? 0 : keywords.length);
    if (positional == 0) {
      throw Err.typeError("TypedDict() missing 1 required positional argument: 'typename'");
    }
    boolean total = true;
    for (int i = 0; keywords != null && i < keywords.length; i++) {
      if (keywords[i].equals("total")) {
        total = Ops.truth(arguments[positional + i]);
      }
    }
    PyDict body = new PyDict();
    PyDict annotations = new PyDict();
    if (positional > 1) {
      annotations.update(arguments[1]);
    }
    body.putStr("__annotations__", annotations);
    body.putStr("__module__", "__main__");
    return fromClass(META, Ops.str(arguments[0]), PyTuple.of(base()), body, total);
  }
}
