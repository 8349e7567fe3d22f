package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A {@code super} object: attribute lookup that starts after a class in the MRO. */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class PySuper implements PyObject {
  final PyType start;
  final @Nullable Object self;
  final @Nullable PyType selfType;

  PySuper(PyType start, @Nullable Object self, @Nullable PyType selfType) {
    this.start = start;
    this.self = self;
    this.selfType = selfType;
  }

  /**
   * {@code super(start, self)}
   *
   * @throws PyBaseException TypeError when self is neither an instance nor a subclass of start
   */
  public static PySuper of(PyType start, Object self) {
    if (self instanceof PyType t && t.isSubtypeOf(start)) {
      return new PySuper(start, self, t);
    }
    PyType t = Types.of(self);
    if (t.isSubtypeOf(start)) {
      return new PySuper(start, self, t);
    }
    throw Err.typeError(
        "super(type, obj): obj ("
            + (self instanceof PyType c ? "type " + c.name : "instance of " + t.name)
            + ") is not an instance or subtype of type ("
            + start.name
            + ").");
  }

  /** {@code super()} in a method: the class cell and the first argument. */
  public static PySuper of(Cell classCell, Object self) {
    Object c = classCell.value;
    if (c == null) {
      throw Err.runtimeError("super(): empty __class__ cell");
    }
    return of((PyType) c, self);
  }

  @Nullable Object attribute(String name) {
    PyType of = selfType;
    if (of != null && self != null && !name.equals("__class__")) {
      PyType[] mro = of.mro();
      int i = 0;
      while (i < mro.length && mro[i] != start) {
        i++;
      }
      for (i++; i < mro.length; i++) {
        Object v = mro[i].own(name);
        if (v != null) {
          return bound(v, of);
        }
      }
    }
    return Attrs.generic(this, Types.SUPER, name);
  }

  private Object bound(Object v, PyType of) {
    if (self == of) {
      TypeEntry e = new TypeEntry("", v, of, -1);
      return TypeAttrs.onClass(v, e, of);
    }
    return Attrs.bind(v, self == null ? of : self, of);
  }

  @Override
  public PyType type() {
    return Types.SUPER;
  }
}
