package io.krait.runtime;

import java.util.ArrayList;
import java.util.List;

/** {@code __slots__}: which instance attributes a class without compiled layout keeps in slots. */
final class ClassSlots {
  private final PyType type;
  private final List<String> own = new ArrayList<>();
  private final boolean stated;
  private boolean wantsDict;

  private ClassSlots(PyType type, boolean stated) {
    this.type = type;
    this.stated = stated;
  }

  static ClassSlots of(PyType type, PyType[] bases, PyDict namespace) {
    Object given = namespace.getStr("__slots__");
    ClassSlots s = new ClassSlots(type, given != null);
    PyType base = type.base();
    boolean baseHasDict = false;
    for (int i = 1; i < type.mro.length; i++) {
      baseHasDict |= hasDict(type.mro[i]);
    }
    if (given != null) {
      s.read(given, namespace);
    }
    type.noDict = given != null && !s.wantsDict && !baseHasDict;
    // The fields of a compiled base are for its own layout; without that its attributes go into
    // the dict, unless they have member descriptors.
    String[] inherited =
        base == null || (base.layout != null && !base.allSlotsStated)
            ? new String[0]
            : base.slotNames;
    String[] all = new String[inherited.length + s.own.size()];
    System.arraycopy(inherited, 0, all, 0, inherited.length);
    for (int i = 0; i < s.own.size(); i++) {
      all[inherited.length + i] = s.own.get(i);
    }
    type.slotNames = all;
    type.addsSlots = !s.own.isEmpty();
    type.allSlotsStated = given != null && type.noDict;
    return s;
  }

  private static boolean hasDict(PyType t) {
    return !t.isBuiltin() && !t.noDict;
  }

  private void read(Object given, PyDict namespace) {
    if (Convert.isStr(given)) {
      add(Ops.str(given), namespace);
      return;
    }
    Object it = Iter.of(given);
    for (Object n = Iter.next(it); n != null; n = Iter.next(it)) {
      String name = Convert.strOrNull(n);
      if (name == null) {
        throw Err.typeError("__slots__ items must be strings, not '" + Types.of(n).name + "'");
      }
      add(name, namespace);
    }
  }

  private void add(String name, PyDict namespace) {
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      throw Err.typeError("__slots__ must be identifiers");
    }
    if (name.equals("__dict__")) {
      wantsDict = true;
    } else if (!name.equals("__weakref__")) {
      if (namespace.getStr(name) != null) {
        throw Err.valueError("'" + name + "' in __slots__ conflicts with class variable");
      }
      own.add(mangled(name));
    }
  }

  private String mangled(String name) {
    if (!name.startsWith("__") || name.endsWith("__")) {
      return name;
    }
    String c = type.name.replaceAll("^_+", "");
    return c.isEmpty() ? name : "_" + c + name;
  }

  /** Puts the member descriptors, {@code __dict__} and {@code __weakref__} into the class. */
  void define() {
    int first = type.slotNames.length - own.size();
    for (int i = 0; i < own.size(); i++) {
      type.define(own.get(i), new PySlotMember(own.get(i), type, first + i));
    }
    if (type.noDict || (stated && !wantsDict)) {
      return;
    }
    PyType base = type.base();
    if (base != null && (base.isBuiltin() || base.noDict) && base.entry("__dict__").value == null) {
      type.define("__dict__", PyDictAttribute.of(type));
      type.define("__weakref__", new PyWeakRefAttribute(type));
    }
  }
}
