package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;

/** {@code Enum("Color", "RED GREEN")}. */
final class EnumFunctional {
  private EnumFunctional() {}

  static Object create(
      PyType cls,
      Object name,
      Object names,
      Object module,
      Object qualname,
      Object type,
      Object start,
      Object boundary) {
    PyTuple bases = type == PyNone.NONE ? PyTuple.of(cls) : PyTuple.of(type, cls);
    EnumNamespace namespace =
        (EnumNamespace) EnumTypeMethods.prepare(cls.type(), name, bases, new PyDict());
    fill(namespace, cls, names, start);
    namespace.plain("__module__", module == PyNone.NONE ? "__main__" : module);
    if (qualname != PyNone.NONE) {
      namespace.plain("__qualname__", qualname);
    }
    return EnumTypeMethods.create(
        cls.type(), name, bases, namespace, boundary, false, new PyDict());
  }

  private static void fill(EnumNamespace namespace, PyType cls, Object given, Object start) {
    Object names = given;
    String text = Convert.strOrNull(given);
    if (text != null) {
      names = Calls.callMethod0(text.replace(',', ' '), "split");
    }
    if (names instanceof PyDict) {
      PyDict dict = (PyDict) names;
      for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
        namespace.put(dict.keyAt(i), dict.valueAt(i));
      }
      return;
    }
    PyList last = new PyList();
    long count = 0;
    for (Object item : Iter.toTuple(names).items()) {
      String memberName = Convert.strOrNull(item);
      if (memberName == null) {
        Object[] pair = Iter.unpack(item, 2);
        namespace.putStr(Ops.str(pair[0]), pair[1]);
        continue;
      }
      Object generator = cls.lookup("_generate_next_value_");
      Object function =
          generator == null
              ? PyNone.NONE
              : io.krait.runtime.Attrs.get(cls, "_generate_next_value_");
      Object value =
          Calls.call(function, new Object[] {memberName, start, count++, Iter.toList(last)}, null);
      last.append(value);
      namespace.putStr(memberName, value);
    }
  }
}
