package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Imports;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.List;

/** {@code asdict} and {@code astuple}: dataclasses inside are turned too, the rest is copied. */
final class DataclassCopies {
  private final boolean dicts;
  private final Object factory;

  DataclassCopies(boolean dicts, Object factory) {
    this.dicts = dicts;
    this.factory = factory;
  }

  Object copy(Object o) {
    if (isAtomic(o)) {
      return o;
    }
    if (DataclassesModule.isInstance(o)) {
      return dataclass(o);
    }
    if (o instanceof PyTuple pyTuple && Types.of(o).lookup("_fields") != null) {
      return Calls.call(Types.of(o), items(pyTuple.items()), null);
    }
    if (o instanceof PyList || o instanceof PyTuple) {
      Object[] all = o instanceof PyList pyList ? pyList.toArray() : ((PyTuple) o).items();
      return like(o, items(all));
    }
    return o instanceof PyDict pyDict ? dict(pyDict) : deepCopy(o);
  }

  private static boolean isAtomic(Object o) {
    return Types.of(o) == Types.STR
        || (Convert.isInt(o) && (o instanceof Number || o instanceof Boolean))
        || o instanceof Double
        || o instanceof PyNone
        || o instanceof PyBytes
        || o instanceof PyComplex
        || o instanceof PyType
        || o instanceof PyFunction;
  }

  private Object dataclass(Object o) {
    List<PyField> fields = DataclassFields.stored(Types.of(o));
    if (fields == null) {
      return o;
    }
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = copy(Attrs.get(o, fields.get(i).name));
    }
    if (!dicts) {
      return factory == Types.TUPLE ? PyTuple.of(values) : Calls.call1(factory, PyList.of(values));
    }
    PyList pairs = new PyList();
    PyDict dict = new PyDict();
    for (int i = 0; i < values.length; i++) {
      pairs.append(PyTuple.of(fields.get(i).name, values[i]));
      dict.putStr(fields.get(i).name, values[i]);
    }
    return factory == Types.DICT ? dict : Calls.call1(factory, pairs);
  }

  private Object[] items(Object[] all) {
    Object[] copies = new Object[all.length];
    for (int i = 0; i < all.length; i++) {
      copies[i] = copy(all[i]);
    }
    return copies;
  }

  private static Object like(Object o, Object[] items) {
    if (Types.of(o) == Types.LIST) {
      return PyList.of(items);
    }
    PyTuple tuple = PyTuple.of(items);
    return Types.of(o) == Types.TUPLE ? tuple : Calls.call1(Types.of(o), tuple);
  }

  private Object dict(PyDict o) {
    PyDict copy = new PyDict();
    for (int i = o.nextPosition(0); i >= 0; i = o.nextPosition(i + 1)) {
      copy.put(copy(o.keyAt(i)), copy(o.valueAt(i)));
    }
    PyType type = Types.of(o);
    if (type == Types.DICT) {
      return copy;
    }
    Object missing = Attrs.getOrNull(o, "default_factory");
    return missing == null ? Calls.call1(type, copy) : Calls.call2(type, missing, copy);
  }

  private static Object deepCopy(Object o) {
    return Calls.call1(Attrs.get(Imports.load("copy"), "deepcopy"), o);
  }
}
