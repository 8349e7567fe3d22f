package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A {@code property}. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class PyProperty implements Descriptor, HasDict {
  private final PyType type;
  @Nullable Object getter;
  @Nullable Object setter;
  @Nullable Object deleter;
  @Nullable Object doc;
  boolean docFromGetter;
  @Nullable Object name;
  private @Nullable PyDict dict;

  PyProperty(PyType type) {
    this.type = type;
  }

  /** {@code property(getter)}. */
  public static PyProperty of(Object getter) {
    PyProperty p = new PyProperty(Types.PROPERTY);
    p.getter = getter;
    return p;
  }

  PyProperty with(@Nullable Object get, @Nullable Object set, @Nullable Object delete) {
    if (type != Types.PROPERTY) {
      return ofSubclass(get, set, delete);
    }
    PyProperty p = new PyProperty(type);
    p.getter = get;
    p.setter = set;
    p.deleter = delete;
    p.name = name;
    if (docFromGetter || doc == null) {
      p.takeDocFromGetter();
    } else {
      p.doc = doc;
    }
    return p;
  }

  private PyProperty ofSubclass(
      @Nullable Object get, @Nullable Object set, @Nullable Object delete) {
    Object text = docFromGetter || doc == null ? PyNone.NONE : doc;
    Object made = type.call(new Object[] {orNone(get), orNone(set), orNone(delete), text}, null);
    if (!(made instanceof PyProperty p)) {
      throw Err.typeError("a property's class must make a property");
    }
    p.name = name;
    return p;
  }

  private static Object orNone(@Nullable Object o) {
    return o == null ? PyNone.NONE : o;
  }

  void takeDocFromGetter() {
    Object g = getter;
    Object d = g == null ? null : Attrs.getOrNull(g, "__doc__");
    if (d != null && d != PyNone.NONE) {
      doc = d;
      docFromGetter = true;
    }
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Object get(@Nullable Object instance, PyType owner) {
    if (instance == null) {
      return this;
    }
    Object g = getter;
    if (g == null) {
      throw missing(instance, "getter");
    }
    return Calls.call1(g, instance);
  }

  @Override
  public void set(Object instance, Object value) {
    Object s = setter;
    if (s == null) {
      throw missing(instance, "setter");
    }
    Calls.call2(s, instance, value);
  }

  @Override
  public void delete(Object instance) {
    Object d = deleter;
    if (d == null) {
      throw missing(instance, "deleter");
    }
    Calls.call1(d, instance);
  }

  /** {@code __name__}: what {@code __set_name__} said, else the getter's name; null for none. */
  @Nullable Object name() {
    if (name != null) {
      return name;
    }
    Object g = getter;
    return g == null ? null : Attrs.getOrNull(g, "__name__");
  }

  private PyBaseException missing(Object instance, String what) {
    Object n = name();
    String qualname = Types.of(instance).qualname();
    return Err.attributeError(
        n == null
            ? "property of '" + qualname + "' object has no " + what
            : "property " + Ops.repr(n) + " of '" + qualname + "' object has no " + what);
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }

  @Override
  public PyType type() {
    return type;
  }
}
