package io.krait.runtime;

/** Bits telling which attribute protocol methods a type overrides. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class TypeHooks {
  static final int GETATTRIBUTE = 1;
  static final int GETATTR = 2;
  static final int SETATTR = 4;
  static final int DELATTR = 8;

  private TypeHooks() {}

  static int of(PyType t) {
    int hooks = 0;
    if (!isDefault(t, "__getattribute__")) {
      hooks |= GETATTRIBUTE;
    }
    if (t.lookup("__getattr__") != null) {
      hooks |= GETATTR;
    }
    if (!isDefault(t, "__setattr__")) {
      hooks |= SETATTR;
    }
    if (!isDefault(t, "__delattr__")) {
      hooks |= DELATTR;
    }
    return hooks;
  }

  // The built-in versions of object, type, module and super are what Attrs does by itself.
  private static boolean isDefault(PyType t, String name) {
    return t.lookup(name) instanceof PyMethodDescriptor d
        && (d.owner == Types.OBJECT
            || d.owner == Types.TYPE
            || d.owner == Types.MODULE
            || d.owner == Types.SUPER);
  }
}
