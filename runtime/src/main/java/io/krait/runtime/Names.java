package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Lookup of global names. */
public final class Names {
  private Names() {}

  /**
   * The value of a global, else the builtin of that name.
   *
   * @throws PyBaseException NameError
   */
  public static Object global(Global cell) {
    Object v = cell.get();
    if (v == null) {
      v = cell.builtin();
      if (v == null) {
        throw undefined(cell.name);
      }
    }
    return v;
  }

  /**
   * The builtin of that name.
   *
   * @throws PyBaseException NameError
   */
  public static Object builtin(String name) {
    Object v = Imports.builtins().getOrNull(name);
    if (v == null) {
      throw undefined(name);
    }
    return v;
  }

  /** The builtin, or null. */
  public static @Nullable Object builtinOrNull(String name) {
    return Imports.builtins().getOrNull(name);
  }

  static PyBaseException undefined(String name) {
    PyBaseException e = Err.nameError("name '" + name + "' is not defined");
    e.setField(0, name);
    return e;
  }

  /** {@code del name} at module level. */
  public static void delGlobal(Global cell) {
    if (cell.get() == null) {
      throw undefined(cell.name);
    }
    cell.set(null);
  }

  /** A local variable read before it was bound. */
  public static PyBaseException unboundLocal(String name) {
    PyBaseException e =
        Err.of(
            Exceptions.UNBOUND_LOCAL_ERROR,
            "cannot access local variable '" + name + "' where it is not associated with a value");
    e.setField(0, name);
    return e;
  }

  /** A variable of an enclosing function read before it was bound. */
  public static PyBaseException unboundFree(String name) {
    PyBaseException e =
        Err.nameError(
            "cannot access free variable '"
                + name
                + "' where it is not associated with a value in enclosing scope");
    e.setField(0, name);
    return e;
  }
}
