package io.krait.runtime;

/** The AttributeErrors of attribute access, in CPython's words. */
final class AttrErrors {
  private AttrErrors() {}

  static PyBaseException missing(Object o, String name) {
    String text;
    if (o instanceof PyType t) {
      text = "type object '" + t.name + "' has no attribute '" + name + "'";
    } else if (o instanceof PyModule m) {
      text = "module '" + m.name() + "' has no attribute '" + name + "'";
    } else {
      text = "'" + Types.of(o).name + "' object has no attribute '" + name + "'";
    }
    return Err.attributeError(text, o, name);
  }

  static PyBaseException notSettable(Object o, TypeEntry e, String name) {
    String type = Types.of(o).name;
    if (e.kind == TypeEntry.ABSENT) {
      return Err.attributeError(
          "'"
              + type
              + "' object has no attribute '"
              + name
              + "' and no __dict__ for setting new attributes",
          o,
          name);
    }
    return Err.attributeError(
        "'" + type + "' object attribute '" + name + "' is read-only", o, name);
  }

  static PyBaseException notDeletable(Object o, TypeEntry e, String name, boolean hasDict) {
    return hasDict ? missing(o, name) : notSettable(o, e, name);
  }
}
