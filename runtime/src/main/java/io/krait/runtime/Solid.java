package io.krait.runtime;

import java.util.Set;

/**
 * CPython's "solid base": the class in whose Java class instances are kept. Built-in classes with
 * state of their own are solid; {@code Generic}, {@code Protocol}, {@code ABC} and most exception
 * classes add nothing to their base.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
final class Solid {
  private static final Set<String> NEUTRAL =
      Set.of("Generic", "Protocol", "ABC", "typing.Generic", "typing.Protocol", "abc.ABC");

  private Solid() {}

  static PyType of(PyType type) {
    for (PyType t = type; t != null; t = t.base()) {
      if (t == Types.OBJECT || (t.isBuiltin() && isSolid(t))) {
        return t;
      }
    }
    return Types.OBJECT;
  }

  /** Like {@link #of}, where a class that adds slots counts as well. */
  static PyType withSlots(PyType type) {
    for (PyType t = type; t != null; t = t.base()) {
      if (t == Types.OBJECT || (t.isBuiltin() ? isSolid(t) : t.addsSlots)) {
        return t;
      }
    }
    return Types.OBJECT;
  }

  private static boolean isSolid(PyType t) {
    if (t instanceof ForeignType f && f.isInterface()) {
      return false;
    }
    if (t != Types.TYPE && t.isSubtypeOf(Types.TYPE)) {
      return false; // a metaclass such as ABCMeta: its instances are plain classes
    }
    if (t.isSubtypeOf(Exceptions.BASE_EXCEPTION)) {
      return t == Exceptions.BASE_EXCEPTION || (t.mayDescribe() && t != Exceptions.KEY_ERROR);
    }
    return !NEUTRAL.contains(t.name) && !t.module().startsWith("collections.abc");
  }
}
