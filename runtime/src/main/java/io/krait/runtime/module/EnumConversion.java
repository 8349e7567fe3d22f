package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;

/** {@code Enum._convert_}: makes an enumeration of a module's constants. */
final class EnumConversion {
  private EnumConversion() {}

  static Object convert(
      PyType base,
      String name,
      String module,
      Object filter,
      Object source,
      Object boundary,
      boolean asGlobal) {
    Object globals = Attrs.get(Ops.getItem(Imports.modules(), module), "__dict__");
    boolean own = source == PyNone.NONE || !Ops.truth(source);
    Object from = own ? globals : Attrs.get(source, "__dict__");
    PyDict body = new PyDict();
    for (Object[] member : members(from, filter)) {
      body.put(member[0], member[1]);
    }
    body.putStr("__module__", module);
    Object plain = Calls.call3(Types.TYPE, name, PyTuple.of(Types.OBJECT), body);
    Object keep = boundary == PyNone.NONE ? Attrs.get(Imports.load("enum"), "KEEP") : boundary;
    PyType made = (PyType) Calls.call1(EnumGlobals.simpleEnum(base, keep, PyNone.NONE), plain);
    if (asGlobal) {
      EnumGlobals.globalEnum(made, false);
    } else {
      Calls.callMethod1(globals, "update", Attrs.get(made, "__members__"));
    }
    Ops.setItem(globals, name, made);
    return made;
  }

  private static Object[][] members(Object from, Object filter) {
    PyList byValue = new PyList();
    for (Object item : Iter.toList(Calls.callMethod0(from, "items"))) {
      Object[] pair = Iter.unpack(item, 2);
      if (Ops.truth(Calls.call1(filter, pair[0]))) {
        byValue.append(PyTuple.of(pair[1], pair[0]));
      }
    }
    PyList sorted = byValue.copy();
    try {
      Calls.callMethod0(sorted, "sort");
    } catch (PyBaseException e) {
      sorted = byName(byValue); // some values cannot be compared
    }
    Object[][] members = new Object[sorted.size()][];
    for (int i = 0; i < members.length; i++) {
      PyTuple pair = (PyTuple) sorted.get(i);
      members[i] = new Object[] {pair.get(1), pair.get(0)};
    }
    return members;
  }

  private static PyList byName(PyList pairs) {
    Object[] all = pairs.toArray();
    java.util.Arrays.sort(all, (a, b) -> name(a).compareTo(name(b)));
    return PyList.of(all);
  }

  private static String name(Object pair) {
    return Ops.str(((PyTuple) pair).get(1));
  }
}
