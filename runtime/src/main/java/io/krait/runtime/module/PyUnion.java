package io.krait.runtime.module;

import io.krait.runtime.Ops;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.List;

/** {@code types.UnionType}: {@code int | str}. */
public final class PyUnion implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("types.UnionType", Types.OBJECT, "io.krait.runtime.module.UnionMethods");

  public final PyTuple args;

  private PyUnion(PyTuple args) {
    this.args = args;
  }

  /**
   * {@code a | b} where one of them is a type: a union, one of typing's, or NotImplemented when the
   * other is no type.
   */
  public static Object or(Object a, Object b) {
    if (typing(a) || typing(b)) {
      return TypingForms.union(PyTuple.of(a, b));
    }
    if (!TypeParameters.isTypeLike(a) || !TypeParameters.isTypeLike(b)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    return of(PyTuple.of(a, b));
  }

  // Those make a typing.Union, as their own __or__ does.
  private static boolean typing(Object o) {
    return o instanceof PyTypeVar
        || o instanceof PyForwardRef
        || o instanceof PySpecialForm
        || (o instanceof PyAlias pyAlias
            && pyAlias.type() != PyAlias.GENERIC
            && pyAlias.type() != PyAlias.ABC_CALLABLE);
  }

  /** The union of these, flat and without doubles; the type itself when one is left. */
  static Object of(PyTuple items) {
    List<Object> flat = new ArrayList<>();
    add(items, flat);
    return flat.size() == 1 ? flat.get(0) : new PyUnion(PyTuple.of(flat.toArray()));
  }

  private static void add(PyTuple items, List<Object> flat) {
    for (Object item : items.items()) {
      if (item instanceof PyUnion pyUnion) {
        add(pyUnion.args, flat);
        continue;
      }
      Object one = item == PyNone.NONE ? Types.NONE_TYPE : item;
      boolean known = false;
      for (Object other : flat) {
        known |= other == one || (!(one instanceof PyType) && Ops.eqBool(other, one));
      }
      if (!known) {
        flat.add(one);
      }
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
