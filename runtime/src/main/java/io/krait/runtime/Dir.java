package io.krait.runtime;

import java.util.Set;
import java.util.TreeSet;

/** {@code dir()}. */
final class Dir {
  private Dir() {}

  static PyList ofInstance(Object o) {
    TreeSet<String> names = new TreeSet<>();
    PyDict d = dictOrNull(o);
    if (d != null) {
      for (int p = d.nextPosition(0); p >= 0; p = d.nextPosition(p + 1)) {
        String s = Convert.strOrNull(d.keyAt(p));
        if (s != null) {
          names.add(s);
        }
      }
    }
    addMro(names, Types.of(o));
    return list(names);
  }

  static @org.jspecify.annotations.Nullable PyDict dictOrNull(Object o) {
    return o instanceof PyInstance p
        ? InstanceDict.of(p)
        : o instanceof HasDict h ? h.dictOrNull() : null;
  }

  private static void addMro(Set<String> names, PyType type) {
    for (PyType t : type.mro()) {
      names.addAll(t.ownNames());
    }
  }

  static PyList ofType(PyType t) {
    TreeSet<String> names = new TreeSet<>();
    addMro(names, t);
    return list(names);
  }

  static PyList ofModule(PyModule m) {
    return list(new TreeSet<>(m.names()));
  }

  private static PyList list(Set<String> names) {
    PyList l = new PyList();
    for (String n : names) {
      l.append(n);
    }
    return l;
  }

  /** {@code dir(o)}: sorted. */
  static PyList of(Object o) {
    Object m = Types.of(o).lookup("__dir__");
    if (m == null) {
      throw Err.typeError("object does not provide __dir__");
    }
    PyList l = Iter.toList(Slots.call1(m, o));
    Calls.callMethod0(l, "sort");
    return l;
  }
}
