package io.krait.runtime;

/** Assignment to {@code __class__}. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class ClassChange {
  private ClassChange() {}

  static void assign(Object self, Object value) {
    if (!(value instanceof PyType t)) {
      throw Err.typeError(
          "__class__ must be set to a class, not '" + Types.of(value).name + "' object");
    }
    PyType old = Types.of(self);
    if (t.isBuiltin() || old.isBuiltin()) {
      throw Err.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (self instanceof PyDynamicInstance p
        && t.layout == null
        && t.slotNames.length == old.slotNames.length) {
      p.setType(t);
    } else if (self instanceof PyBaseException e
        && Classes.solidBase(t) == Classes.solidBase(old)) {
      e.setType(t);
    } else {
      throw Err.typeError(
          "__class__ assignment: '" + t.name + "' object layout differs from '" + old.name + "'");
    }
  }
}
