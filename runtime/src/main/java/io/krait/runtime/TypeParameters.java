package io.krait.runtime;

/** Type parameters and aliases (PEP 695), made by the classes of module {@code typing}. */
public final class TypeParameters {
  private TypeParameters() {}

  private static Object typing(String name) {
    return Imports.from(Imports.load("typing"), name);
  }

  /** The value of a deferred expression; a name that is not bound yet leaves it out. */
  private static Object value(Object thunk) {
    if (thunk == PyNone.NONE) {
      return thunk;
    }
    try {
      return Calls.call0(thunk);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.NAME_ERROR)) {
        return PyNone.NONE;
      }
      throw e;
    }
  }

  /** {@code T: bound = default} or {@code T: (constraints)}. */
  public static Object typeVar(String name, Object bound, Object constraints, Object fallback) {
    Object limits = value(constraints);
    Object[] several = limits instanceof PyTuple t ? t.items() : new Object[0];
    Object upper = value(bound);
    boolean bounded = upper != PyNone.NONE;
    Object[] args = new Object[several.length + (bounded ? 2 : 1)];
    args[0] = name;
    System.arraycopy(several, 0, args, 1, several.length);
    if (!bounded) {
      return Calls.call(typing("TypeVar"), args, null);
    }
    args[several.length + 1] = upper;
    return Calls.call(typing("TypeVar"), args, new String[] {"bound"});
  }

  /** {@code **P} */
  public static Object paramSpec(String name, Object fallback) {
    return Calls.call1(typing("ParamSpec"), name);
  }

  /** {@code *Ts} */
  public static Object typeVarTuple(String name, Object fallback) {
    return Calls.call1(typing("TypeVarTuple"), name);
  }

  /** {@code type name[params] = value} */
  public static Object alias(String name, PyTuple params, Object thunk, PyModule module) {
    Object value = value(thunk);
    if (params.size() == 0) {
      return Calls.call2(typing("TypeAliasType"), name, value);
    }
    return Calls.call(
        typing("TypeAliasType"), new Object[] {name, value, params}, new String[] {"type_params"});
  }

  /** The bases of {@code class C[T](bases)}: with {@code Generic[T]} behind them. */
  public static PyTuple genericBase(PyTuple bases, PyTuple params) {
    Object[] all = new Object[bases.size() + 1];
    System.arraycopy(bases.items(), 0, all, 0, bases.size());
    all[bases.size()] = Ops.getItem(typing("Generic"), params.size() == 1 ? params.get(0) : params);
    return PyTuple.of(all);
  }
}
