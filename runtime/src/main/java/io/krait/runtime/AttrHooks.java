package io.krait.runtime;

/** Attribute access of types that override the protocol's methods. */
final class AttrHooks {
  private AttrHooks() {}

  static Object get(Object o, PyType t, String name) {
    int hooks = t.hooks();
    if ((hooks & TypeHooks.GETATTR) == 0) {
      return getAttribute(o, t, name, hooks);
    }
    try {
      if ((hooks & TypeHooks.GETATTRIBUTE) != 0) {
        return getAttribute(o, t, name, hooks);
      }
      Object v = Attrs.plain(o, t, name);
      if (v != null) {
        return v;
      }
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(Exceptions.ATTRIBUTE_ERROR)) {
        throw e;
      }
    }
    return Slots.call2(method(t, "__getattr__"), o, name);
  }

  private static Object getAttribute(Object o, PyType t, String name, int hooks) {
    if ((hooks & TypeHooks.GETATTRIBUTE) != 0) {
      return Slots.call2(method(t, "__getattribute__"), o, name);
    }
    Object v = Attrs.plain(o, t, name);
    if (v == null) {
      throw AttrErrors.missing(o, name);
    }
    return v;
  }

  static void set(Object o, PyType t, String name, Object value) {
    Slots.call3(method(t, "__setattr__"), o, name, value);
  }

  static void delete(Object o, PyType t, String name) {
    Slots.call2(method(t, "__delattr__"), o, name);
  }

  private static Object method(PyType t, String name) {
    Object m = t.lookup(name);
    if (m == null) {
      throw Err.attributeError(name);
    }
    return m;
  }
}
