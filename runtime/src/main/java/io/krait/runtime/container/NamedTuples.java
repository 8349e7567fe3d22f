package io.krait.runtime.container;

import io.krait.runtime.Calls;
import io.krait.runtime.Classes;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyClassMethod;
import io.krait.runtime.PyCode;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyTupleSub;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.text.Keywords;
import io.krait.runtime.text.StrMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the classes of {@code collections.namedtuple}. */
public final class NamedTuples {
  private NamedTuples() {}

  /** {@code namedtuple(typename, fields, rename, defaults, module)}; defaults may be None. */
  public static Object make(
      Object typename, Object fieldNames, boolean rename, Object defaults, Object module) {
    String name = Ops.str(typename);
    String[] fields = fields(fieldNames);
    if (rename) {
      rename(fields);
    }
    check(name, fields, rename);
    PyTuple values = defaults == PyNone.NONE ? PyTuple.EMPTY : Iter.toTuple(defaults);
    if (values.size() > fields.length) {
      throw Err.typeError("Got more default values than field names");
    }
    PyDict namespace = namespace(name, fields, values);
    namespace.putStr("__module__", module);
    return Classes.build(name, PyTuple.of(Types.TUPLE), namespace, null, null, null);
  }

  private static String[] fields(Object names) {
    Object all = names;
    if (names instanceof String s) {
      all = Calls.callMethod0(s.replace(',', ' '), "split");
    }
    PyList list = Iter.toList(all);
    String[] fields = new String[list.size];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Ops.str(list.get(i)).intern();
    }
    return fields;
  }

  private static void rename(String[] fields) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < fields.length; i++) {
      String f = fields[i];
      boolean plain = StrMethods.isidentifier(f) && !Keywords.contains(f) && !f.startsWith("_");
      if (!plain || seen.contains(f)) {
        fields[i] = "_" + i;
      }
      seen.add(f);
    }
  }

  private static void check(String name, String[] fields, boolean renamed) {
    checkName(name);
    for (String field : fields) {
      checkName(field);
    }
    Set<String> seen = new HashSet<>();
    for (String field : fields) {
      if (field.startsWith("_") && !renamed) {
        throw Err.valueError("Field names cannot start with an underscore: " + Ops.repr(field));
      }
      if (!seen.add(field)) {
        throw Err.valueError("Encountered duplicate field name: " + Ops.repr(field));
      }
    }
  }

  private static void checkName(String name) {
    if (!StrMethods.isidentifier(name)) {
      throw Err.valueError(
          "Type names and field names must be valid identifiers: " + Ops.repr(name));
    }
    if (Keywords.contains(name)) {
      throw Err.valueError("Type names and field names cannot be a keyword: " + Ops.repr(name));
    }
  }

  private static PyDict namespace(String name, String[] fields, PyTuple defaults) {
    PyTuple names = PyTuple.of((Object[]) fields.clone());
    PyDict fieldDefaults = new PyDict();
    for (int i = 0; i < defaults.size(); i++) {
      fieldDefaults.put(fields[fields.length - defaults.size() + i], defaults.get(i));
    }
    PyDict ns = new PyDict();
    ns.putStr("__doc__", name + "(" + String.join(", ", fields) + ")");
    ns.putStr("__slots__", PyTuple.EMPTY);
    ns.putStr("_fields", names);
    ns.putStr("_field_defaults", fieldDefaults);
    ns.putStr("__new__", constructor(name, fields, defaults));
    MadeFunction make =
        MadeFunction.of(
            name + "._make", 0, 0, new String[] {"cls", "iterable"}, a -> make(a, fields.length));
    ns.putStr("_make", new PyClassMethod(make));
    addMethods(ns, name, names);
    ns.putStr("__match_args__", names);
    for (int i = 0; i < fields.length; i++) {
      ns.putStr(fields[i], new TupleGetter(i));
    }
    return ns;
  }

  private static MadeFunction constructor(String name, String[] fields, PyTuple defaults) {
    String[] parameters = new String[fields.length + 1];
    parameters[0] = "_cls";
    System.arraycopy(fields, 0, parameters, 1, fields.length);
    return MadeFunction.withDefaults(
        name + ".__new__",
        0,
        0,
        parameters,
        defaults.size() == 0 ? null : defaults.toArray(),
        a -> new PyTupleSub((PyType) a[0], java.util.Arrays.copyOfRange(a, 1, a.length)));
  }

  private static Object make(Object[] arguments, int count) {
    PyTuple items = Iter.toTuple(arguments[1]);
    if (items.size() != count) {
      throw Err.typeError("Expected " + count + " arguments, got " + items.size());
    }
    return new PyTupleSub((PyType) arguments[0], items.items());
  }

  private static void addMethods(PyDict ns, String name, PyTuple names) {
    String[] self = {"self"};
    String[] selfAndMore = {"self", "kwds"};
    int keywords = PyCode.VARKEYWORDS;
    MadeFunction replace =
        MadeFunction.of(name + "._replace", 1, keywords, selfAndMore, a -> replace(a, names));
    ns.putStr(
        "__replace__",
        MadeFunction.of(name + ".__replace__", 1, keywords, selfAndMore, a -> replace(a, names)));
    ns.putStr("_replace", replace);
    ns.putStr("__repr__", MadeFunction.of(name + ".__repr__", 0, 0, self, a -> repr(a[0], names)));
    ns.putStr("_asdict", MadeFunction.of(name + "._asdict", 0, 0, self, a -> asDict(a[0], names)));
    ns.putStr(
        "__getnewargs__",
        MadeFunction.of(
            name + ".__getnewargs__", 0, 0, self, a -> PyTuple.of(((PyTuple) a[0]).items())));
  }

  private static Object replace(Object[] arguments, PyTuple names) {
    PyTuple self = (PyTuple) arguments[0];
    PyDict changes = ((PyDict) arguments[1]).copy();
    Object[] items = new Object[names.size()];
    for (int i = 0; i < items.length; i++) {
      Object value = changes.removeOrNull(names.get(i));
      items[i] = value == null ? self.get(i) : value;
    }
    if (changes.size() > 0) {
      throw Err.typeError(
          "Got unexpected field names: " + Ops.repr(ListOps.copyOfAny(changes.keySet())));
    }
    return Calls.callMethod1(self, "_make", PyTuple.of(items));
  }

  private static Object repr(Object o, PyTuple names) {
    PyTuple self = (PyTuple) o;
    StringBuilder text = new StringBuilder(self.type().simpleName()).append('(');
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "" : ", ").append((String) names.get(i)).append('=');
      text.append(Ops.repr(self.get(i)));
    }
    return text.append(')').toString();
  }

  private static Object asDict(Object o, PyTuple names) {
    PyDict dict = new PyDict();
    for (int i = 0; i < names.size(); i++) {
      dict.put(names.get(i), ((List<?>) o).get(i));
    }
    return dict;
  }
}
