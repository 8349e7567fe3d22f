package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Attribute access by name, as {@code object.__getattribute__} and {@code type.__getattribute__}
 * define it: data descriptors of the class, then the instance's own attributes, then the class's
 * other attributes, then {@code __getattr__}.
 */
public final class Attrs {
  private Attrs() {}

  /**
   * {@code o.name}
   *
   * @throws PyBaseException AttributeError
   */
  public static Object get(Object o, String name) {
    PyType t = Types.of(o);
    if ((t.hooks() & (TypeHooks.GETATTRIBUTE | TypeHooks.GETATTR)) != 0) {
      return AttrHooks.get(o, t, name);
    }
    Object v = plain(o, t, name);
    if (v == null) {
      throw AttrErrors.missing(o, name);
    }
    return v;
  }

  /** {@code getattr(o, name, null)}: null where there is no such attribute. */
  public static @Nullable Object getOrNull(Object o, String name) {
    PyType t = Types.of(o);
    if ((t.hooks() & (TypeHooks.GETATTRIBUTE | TypeHooks.GETATTR)) == 0
        && !t.entry(name).isData()
        && !(o instanceof PyType)
        && !(o instanceof PyModule)
        && !(o instanceof PySuper)) {
      return plain(o, t, name);
    }
    try {
      return get(o, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** The attribute without the type's own {@code __getattribute__} and {@code __getattr__}. */
  static @Nullable Object plain(Object o, PyType t, String name) {
    if (o instanceof PyType c) {
      return TypeAttrs.get(c, name);
    }
    if (o instanceof PyModule m) {
      return m.attribute(name);
    }
    if (o instanceof PySuper s) {
      return s.attribute(name);
    }
    return generic(o, t, name);
  }

  /** {@code object.__getattribute__}. */
  static @Nullable Object generic(Object o, PyType t, String name) {
    TypeEntry e = t.entry(name);
    if (e.isData()) {
      return bind(e, o, t);
    }
    Object v = own(o, e, name);
    return v != null ? v : bind(e, o, t);
  }

  /** The instance's own attribute, or null. */
  static @Nullable Object own(Object o, TypeEntry e, String name) {
    if (o instanceof PyInstance p) {
      if (e.slot >= 0) {
        Object v = p.getSlot(e.slot);
        if (v != null) {
          return v;
        }
      }
      PyDict d = p.dict;
      return d == null ? null : d.getStr(name);
    }
    if (o instanceof HasDict h) {
      PyDict d = h.dictOrNull();
      return d == null ? null : d.getStr(name);
    }
    return null;
  }

  private static @Nullable Object bind(TypeEntry e, Object o, PyType t) {
    Object v = e.value;
    if (v == null) {
      return null;
    }
    return switch (e.kind) {
      case TypeEntry.PLAIN -> v;
      case TypeEntry.FUNCTION -> new PyMethod(v, o);
      case TypeEntry.USER_DATA, TypeEntry.USER_NON_DATA -> userGet(v, o, t);
      default -> ((Descriptor) v).get(o, t);
    };
  }

  /** A class attribute as an instance sees it. */
  static Object bind(Object v, Object o, PyType t) {
    if (v instanceof PyFunction) {
      return new PyMethod(v, o);
    }
    if (v instanceof Descriptor d && d.type().isBuiltin()) {
      return d.get(o, t);
    }
    return userGet(v, o, t);
  }

  /**
   * {@code type(v).__get__(v, instance, owner)} where there is one, else v; {@code o} null for
   * None.
   */
  static Object userGet(Object v, @Nullable Object o, PyType owner) {
    Object getter = Types.of(v).lookup("__get__");
    if (getter == null) {
      return v;
    }
    return Slots.call3(getter, v, o == null ? PyNone.NONE : o, owner);
  }

  /**
   * {@code o.name = value}
   *
   * @throws PyBaseException AttributeError
   */
  public static void set(Object o, String name, Object value) {
    PyType t = Types.of(o);
    if ((t.hooks() & TypeHooks.SETATTR) != 0) {
      AttrHooks.set(o, t, name, value);
    } else {
      plainSet(o, t, name, value);
    }
  }

  static void plainSet(Object o, PyType t, String name, Object value) {
    if (o instanceof PyType c) {
      TypeAttrs.set(c, name, value);
    } else if (o instanceof PyModule m && !t.entry(name).isData()) {
      m.set(name, value);
    } else {
      InstanceAttrs.set(o, t, name, value);
    }
  }

  /**
   * {@code del o.name}
   *
   * @throws PyBaseException AttributeError
   */
  public static void del(Object o, String name) {
    PyType t = Types.of(o);
    if ((t.hooks() & TypeHooks.DELATTR) != 0) {
      AttrHooks.delete(o, t, name);
    } else {
      plainDelete(o, t, name);
    }
  }

  static void plainDelete(Object o, PyType t, String name) {
    if (o instanceof PyType c) {
      TypeAttrs.delete(c, name);
    } else if (o instanceof PyModule m && !t.entry(name).isData()) {
      m.delete(name);
    } else {
      InstanceAttrs.delete(o, t, name);
    }
  }
}
