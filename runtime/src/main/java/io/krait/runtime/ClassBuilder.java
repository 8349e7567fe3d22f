package io.krait.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code type.__new__}: makes a class from name, bases and namespace. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class ClassBuilder {
  private ClassBuilder() {}

  static PyType build(
      PyType metatype,
      String name,
      PyTuple basesGiven,
      PyDict namespace,
      @Nullable PyDict keywords,
      @Nullable Cell classCell,
      @Nullable Layout layout) {
    PyType[] bases = checkedBases(basesGiven);
    PyType base = bestBase(bases);
    PyType[] mro = Mro.of(null, bases);
    String qualname = qualname(namespace, name);
    PyType t = new PyType(name, qualname, metatype, base, bases, mro);
    ClassSlots slots = ClassSlots.of(t, bases, namespace);
    for (int p = namespace.nextPosition(0); p >= 0; p = namespace.nextPosition(p + 1)) {
      String key = Convert.strOrNull(namespace.keyAt(p));
      if (key != null && !key.equals("__qualname__") && !key.equals("__classcell__")) {
        t.define(key, special(key, namespace.valueAt(p)));
      }
    }
    if (namespace.getStr("__module__") == null) {
      t.define("__module__", "__main__");
    }
    slots.define();
    if (namespace.getStr("__doc__") == null) {
      t.define("__doc__", PyNone.NONE);
    }
    if (namespace.getStr("__eq__") != null && namespace.getStr("__hash__") == null) {
      t.define("__hash__", PyNone.NONE);
    }
    useLayout(t, layout);
    breakGuards(t);
    if (classCell != null) {
      classCell.value = t;
    }
    customMro(t);
    setNames(t, namespace);
    initSubclass(t, keywords);
    return t;
  }

  private static String qualname(PyDict namespace, String name) {
    Object q = namespace.getStr("__qualname__");
    if (q == null) {
      return name;
    }
    String s = Convert.strOrNull(q);
    if (s == null) {
      throw Err.typeError("type __qualname__ must be a str, not " + Types.of(q).name);
    }
    return s;
  }

  // Functions of these names become static or class methods by themselves.
  private static Object special(String key, Object value) {
    if (value instanceof PyFunction) {
      if (key.equals("__new__")) {
        return new PyStaticMethod(value);
      }
      if (key.equals("__init_subclass__") || key.equals("__class_getitem__")) {
        return new PyClassMethod(value);
      }
    }
    return value;
  }

  private static PyType[] checkedBases(PyTuple given) {
    if (given.size() == 0) {
      return new PyType[] {Types.OBJECT};
    }
    PyType[] bases = new PyType[given.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(given.get(i) instanceof PyType b)) {
        if (Attrs.getOrNull(given.get(i), "__mro_entries__") != null) {
          throw Err.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
        }
        throw Err.typeError("bases must be types");
      }
      if (isFinal(b)) {
        throw Err.typeError("type '" + b.name + "' is not an acceptable base type");
      }
      for (int j = 0; j < i; j++) {
        if (bases[j] == b) {
          throw Err.typeError("duplicate base class " + b.simpleName());
        }
      }
      bases[i] = b;
    }
    return bases;
  }

  private static boolean isFinal(PyType b) {
    return (b instanceof ForeignType f && f.isFinal())
        || b == Types.BOOL
        || b == Types.NONE_TYPE
        || b == Types.ELLIPSIS_TYPE
        || b == Types.NOT_IMPLEMENTED_TYPE
        || b == Types.FUNCTION
        || b == Types.RANGE
        || b == Types.SLICE
        || b == Types.GENERATOR
        || b == Types.COROUTINE
        || b == Types.ASYNC_GENERATOR
        || b == Types.CELL
        || b == Types.CODE
        || b == Types.METHOD
        || b == Types.BUILTIN_FUNCTION
        || b == Types.MAPPING_PROXY;
  }

  // The base whose instances' layout the new class extends (CPython's best_base).
  private static PyType bestBase(PyType[] bases) {
    PyType winner = bases[0];
    PyType winnerSolid = Solid.withSlots(winner);
    for (PyType b : bases) {
      PyType solid = Solid.withSlots(b);
      if (winnerSolid.isSubtypeOf(solid)) {
        continue;
      }
      if (solid.isSubtypeOf(winnerSolid)) {
        winner = b;
        winnerSolid = solid;
        continue;
      }
      throw Err.typeError("multiple bases have instance lay-out conflict");
    }
    return winner;
  }

  private static void useLayout(PyType t, @Nullable Layout layout) {
    if (layout == null) {
      return;
    }
    Layout above = null;
    boolean plain = Classes.solidBase(t) == Types.OBJECT;
    for (int i = 1; i < t.mro.length; i++) {
      PyType m = t.mro[i];
      if (m == Types.OBJECT) {
        continue;
      }
      Layout l = m.layout;
      if (above == null) {
        above = l;
      }
      plain &=
          l == null ? neutral(m) : above != null && l.javaClass.isAssignableFrom(above.javaClass);
    }
    if (!plain || !layout.fits(above)) {
      return;
    }
    PyType parent = above == null ? null : owner(t, above);
    String[] inherited = parent == null ? new String[0] : parent.slotNames;
    String[] all = new String[inherited.length + layout.ownSlotNames.length];
    System.arraycopy(inherited, 0, all, 0, inherited.length);
    System.arraycopy(layout.ownSlotNames, 0, all, inherited.length, layout.ownSlotNames.length);
    boolean sameSlots = t.slotNames.length == 0 || Arrays.equals(t.slotNames, all);
    if (!sameSlots || hidesField(t, all)) {
      return;
    }
    t.slotNames = all;
    t.layout = layout;
    layout.attach(t);
  }

  /** Whether a data descriptor stands before an attribute for which compiled code has a field. */
  private static boolean hidesField(PyType t, String[] fields) {
    for (String field : fields) {
      for (PyType m : t.mro) {
        Object v = m == Types.OBJECT ? null : m.own(field);
        if (v != null) {
          if (!(v instanceof PySlotMember) && new TypeEntry(field, v, m, -1).isData()) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  private static @Nullable PyType owner(PyType t, Layout layout) {
    for (PyType m : t.mro) {
      if (m.layout == layout) {
        return m;
      }
    }
    return null;
  }

  // A class without instance attributes of its own kind, such as Generic, Protocol or ABC.
  private static boolean neutral(PyType m) {
    return (m.isBuiltin() || m.isStateless()) && Solid.of(m) == Types.OBJECT;
  }

  private static void breakGuards(PyType t) {
    boolean all = t.own("__getattribute__") != null;
    for (PyType above : t.mro) {
      if (above == t) {
        continue;
      }
      for (String name : above.guardedNames()) {
        PyType found = t.entry(name).owner;
        boolean same = found == above.entry(name).owner;
        if (all || (!same && !properlyOverridden(t, found, above, name))) {
          above.breakOwnGuards(name);
        }
      }
    }
  }

  private static boolean properlyOverridden(
      PyType t, @Nullable PyType found, PyType above, String name) {
    Layout mine = t.layout;
    Layout by = found == null ? null : found.layout;
    Layout of = above.layout;
    return mine != null
        && by != null
        && of != null
        && by.overrides(name)
        && of.javaClass.isAssignableFrom(by.javaClass)
        && by.javaClass.isAssignableFrom(mine.javaClass);
  }

  // A metaclass may define mro().
  private static void customMro(PyType t) {
    PyType meta = t.type();
    if (meta == Types.TYPE) {
      return;
    }
    Object m = meta.lookup("mro");
    if (m == null || m instanceof PyMethodDescriptor) {
      return;
    }
    PyTuple order = Iter.toTuple(Slots.call1(m, t));
    PyType[] types = new PyType[order.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = (PyType) order.get(i);
    }
    t.mro = types;
    t.invalidate();
  }

  private static void setNames(PyType t, PyDict namespace) {
    for (String key : t.ownNames()) {
      Object v = namespace.getStr(key);
      if (v == null || v instanceof PyFunction || !(v instanceof PyObject)) {
        continue;
      }
      Object m = Types.of(v).lookup("__set_name__");
      if (m != null) {
        try {
          Slots.call3(m, v, t, key);
        } catch (PyBaseException e) {
          BaseExceptionMethods.addNote(
              e,
              "Error calling __set_name__ on '"
                  + Types.of(v).name
                  + "' instance '"
                  + key
                  + "' in '"
                  + t.name
                  + "'");
          throw e;
        }
      }
    }
  }

  private static void initSubclass(PyType t, @Nullable PyDict keywords) {
    Object hook = new PySuper(t, t, t).attribute("__init_subclass__");
    if (hook == null) {
      return;
    }
    if (hook instanceof PyBuiltinMethod b && b.function.owner == Types.OBJECT) {
      if (keywords != null && keywords.size() > 0) {
        throw Err.typeError(t.name + ".__init_subclass__() takes no keyword arguments");
      }
      return;
    }
    Calls.callEx(hook, PyTuple.of(), keywords);
  }
}
