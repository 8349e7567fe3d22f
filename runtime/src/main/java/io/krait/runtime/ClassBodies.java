package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** The namespace of a class body while it runs, and the class that is made of it. */
public final class ClassBodies {
  private ClassBodies() {}

  /** The namespace that the metaclass prepares. */
  public static Object prepare(String name, PyTuple bases, @Nullable PyDict keywords) {
    return Classes.prepareAny(null, name, bases, keywords);
  }

  /**
   * Makes the class.
   *
   * @param bases as resolved; {@code written} as written, kept as {@code __orig_bases__} if others
   */
  public static Object build(
      String name,
      PyTuple bases,
      PyTuple written,
      Object namespace,
      @Nullable PyDict keywords,
      @Nullable Cell classCell,
      @Nullable Layout layout) {
    if (bases != written) {
      store(namespace, "__orig_bases__", written);
    }
    return Classes.buildAny(name, bases, namespace, keywords, classCell, layout);
  }

  /** Reads a name in a class body: the namespace, then globals and builtins. */
  public static Object load(Object namespace, String name, Global global) {
    Object v = own(namespace, name);
    return v != null ? v : Names.global(global);
  }

  /** Reads a name in a class body that an enclosing function has too. */
  public static Object loadFree(Object namespace, String name, Cell cell) {
    Object v = own(namespace, name);
    return v != null ? v : Unbound.free(cell, name);
  }

  private static @Nullable Object own(Object namespace, String name) {
    if (namespace.getClass() == PyDict.class) {
      return ((PyDict) namespace).getStr(name);
    }
    try {
      return Ops.getItem(namespace, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  public static void store(Object namespace, String name, Object value) {
    if (namespace.getClass() == PyDict.class) {
      ((PyDict) namespace).putStr(name, value);
    } else {
      Ops.setItem(namespace, name, value);
    }
  }

  /**
   * {@code del name} in a class body.
   *
   * @throws PyBaseException NameError
   */
  public static void delete(Object namespace, String name) {
    try {
      Ops.delItem(namespace, name);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.KEY_ERROR)) {
        throw Names.undefined(name);
      }
      throw e;
    }
  }

  /** Unbinds a name, whether it is bound or not. */
  public static void clear(Object namespace, String name) {
    if (own(namespace, name) != null) {
      Ops.delItem(namespace, name);
    }
  }

  /** The dict of annotations of the class, made when first asked for. */
  public static Object annotations(Object namespace) {
    Object v = own(namespace, "__annotations__");
    if (v == null) {
      v = new PyDict();
      store(namespace, "__annotations__", v);
    }
    return v;
  }
}
