package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * {@code isinstance} and {@code issubclass}, with {@code __instancecheck__} and classes in tuples.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Instances {
  private Instances() {}

  /** {@code isinstance(o, c)}. */
  public static boolean isInstance(Object o, Object c) {
    if (c instanceof PyType t) {
      if (Types.of(o) == t) {
        return true;
      }
      if (t.type() == Types.TYPE) {
        return plainInstance(o, t);
      }
    } else if (c instanceof PyTuple classes) {
      for (Object each : classes.items()) {
        if (isInstance(o, each)) {
          return true;
        }
      }
      return false;
    }
    Object check = Types.of(c).lookup("__instancecheck__");
    if (check != null) {
      return Ops.truth(Slots.call2(check, c, o));
    }
    return abstractInstance(o, c);
  }

  // Objects that act as classes by having __bases__ (CPython's object_isinstance).
  private static boolean abstractInstance(Object o, Object c) {
    if (bases(c) == null) {
      throw Err.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    Object claimed = Attrs.getOrNull(o, "__class__");
    return claimed != null && abstractSubclass(claimed, c);
  }

  private static boolean abstractSubclass(Object c, Object of) {
    if (c == of) {
      return true;
    }
    PyTuple bases = bases(c);
    if (bases != null) {
      for (Object b : bases.items()) {
        if (abstractSubclass(b, of)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code type.__instancecheck__}. */
  static boolean plainInstance(Object o, PyType t) {
    if (Types.isInstance(o, t)) {
      return true;
    }
    if (!(o instanceof PyInstance || o instanceof Proxy)) {
      return false;
    }
    // An object may claim another class through a __class__ property.
    TypeEntry e = Types.of(o).entry("__class__");
    if (e.owner == Types.OBJECT && !(o instanceof Proxy)) {
      return false;
    }
    Object claimed = Attrs.getOrNull(o, "__class__");
    return claimed instanceof PyType c && c != Types.of(o) && c.isSubtypeOf(t);
  }

  /** {@code type.__subclasscheck__}. */
  public static boolean isSubclassByMro(Object c, PyType of) {
    return plainSubclass(c, of);
  }

  /** {@code issubclass(c, of)}. */
  public static boolean isSubclass(Object c, Object of) {
    if (of instanceof PyTuple classes) {
      for (Object each : classes.items()) {
        if (isSubclass(c, each)) {
          return true;
        }
      }
      return false;
    }
    if (of instanceof PyType t && t.type() == Types.TYPE) {
      return plainSubclass(c, t);
    }
    Object check = Types.of(of).lookup("__subclasscheck__");
    if (check != null) {
      return Ops.truth(Slots.call2(check, of, c));
    }
    if (bases(c) == null) {
      throw Err.typeError("issubclass() arg 1 must be a class");
    }
    if (bases(of) == null) {
      throw Err.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return abstractSubclass(c, of);
  }

  /** {@code type.__subclasscheck__}. */
  static boolean plainSubclass(Object c, PyType of) {
    if (c instanceof PyType t) {
      return t.isSubtypeOf(of);
    }
    PyTuple bases = bases(c);
    if (bases == null) {
      throw Err.typeError("issubclass() arg 1 must be a class");
    }
    return abstractSubclass(c, of);
  }

  private static @Nullable PyTuple bases(Object c) {
    return Attrs.getOrNull(c, "__bases__") instanceof PyTuple t ? t : null;
  }
}
