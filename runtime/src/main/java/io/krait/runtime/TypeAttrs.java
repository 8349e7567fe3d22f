package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Attributes of classes: {@code type.__getattribute__}, {@code __setattr__}, {@code __delattr__}.
 */
final class TypeAttrs {
  private TypeAttrs() {}

  static @Nullable Object get(PyType c, String name) {
    PyType meta = c.type();
    TypeEntry m = meta.entry(name);
    if (m.isData() && m.value != null) {
      return Attrs.bind(m.value, c, meta);
    }
    TypeEntry e = c.entry(name);
    Object v = e.value;
    if (v != null) {
      return onClass(v, e, c);
    }
    return m.value == null ? null : bindMeta(m, c, meta);
  }

  private static Object bindMeta(TypeEntry m, PyType c, PyType meta) {
    Object v = m.value;
    if (v == null) {
      throw new IllegalStateException();
    }
    return m.kind == TypeEntry.PLAIN ? v : Attrs.bind(v, c, meta);
  }

  /** A class attribute read on the class itself. */
  static Object onClass(Object v, TypeEntry e, PyType c) {
    return switch (e.kind) {
      case TypeEntry.PLAIN, TypeEntry.FUNCTION, TypeEntry.NATIVE -> v;
      case TypeEntry.USER_DATA, TypeEntry.USER_NON_DATA -> Attrs.userGet(v, null, c);
      default -> ((Descriptor) v).get(null, c);
    };
  }

  static void set(PyType c, String name, Object value) {
    if (c instanceof ForeignType f && f.setStatic(name, value)) {
      return;
    }
    if (c.isBuiltin()) {
      throw immutable(c, name);
    }
    PyType meta = c.type();
    TypeEntry m = meta.entry(name);
    if (m.isData() && m.value != null) {
      setOnMeta(m, c, value);
      return;
    }
    c.setOwn(name, value);
  }

  private static void setOnMeta(TypeEntry m, PyType c, Object value) {
    Object d = m.value;
    if (m.kind == TypeEntry.DATA && d instanceof Descriptor descriptor) {
      descriptor.set(c, value);
      return;
    }
    @Nullable Object setter = d == null ? null : Types.of(d).lookup("__set__");
    if (d == null || setter == null) {
      throw Err.attributeError("__set__");
    }
    Slots.call3(setter, d, c, value);
  }

  static void delete(PyType c, String name) {
    if (c.isBuiltin()) {
      throw immutable(c, name);
    }
    TypeEntry m = c.type().entry(name);
    if (m.kind == TypeEntry.DATA && m.value instanceof Descriptor d) {
      d.delete(c);
      return;
    }
    if (!c.deleteOwn(name)) {
      throw AttrErrors.missing(c, name);
    }
  }

  private static PyBaseException immutable(PyType c, String name) {
    return Err.typeError("cannot set '" + name + "' attribute of immutable type '" + c.name + "'");
  }
}
