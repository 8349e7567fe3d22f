package io.krait.runtime;

import io.krait.runtime.module.PyTypeAlias;
import io.krait.runtime.module.PyTypeVar;
import io.krait.runtime.module.TypingModule;
import org.jspecify.annotations.Nullable;

/**
 * Type parameters and aliases (PEP 695). Bounds, defaults and values come as functions, which are
 * called when the program asks for them; None stands for what is not stated.
 */
public final class TypeParameters {
  private TypeParameters() {}

  private static @Nullable Object stated(Object thunk) {
    return thunk == PyNone.NONE ? null : thunk;
  }

  /** {@code T: bound = default} or {@code T: (constraints)}. */
  public static Object typeVar(String name, Object bound, Object constraints, Object fallback) {
    Object limit = constraints == PyNone.NONE ? bound : constraints;
    return PyTypeVar.parameter(PyTypeVar.TYPE_VAR, name, stated(limit), stated(fallback));
  }

  /** {@code **P} */
  public static Object paramSpec(String name, Object fallback) {
    return PyTypeVar.parameter(PyTypeVar.PARAM_SPEC, name, null, stated(fallback));
  }

  /** {@code *Ts} */
  public static Object typeVarTuple(String name, Object fallback) {
    return PyTypeVar.parameter(PyTypeVar.TYPE_VAR_TUPLE, name, null, stated(fallback));
  }

  /** {@code type name[params] = value} */
  public static Object alias(String name, PyTuple params, Object thunk, PyModule module) {
    return PyTypeAlias.statement(name, thunk, params, module);
  }

  /** The bases of {@code class C[T](bases)}: with {@code Generic[T]} behind them. */
  public static PyTuple genericBase(PyTuple bases, PyTuple params) {
    Object[] all = new Object[bases.size() + 1];
    System.arraycopy(bases.items(), 0, all, 0, bases.size());
    all[bases.size()] =
        Ops.getItem(TypingModule.generic(), params.size() == 1 ? params.get(0) : params);
    return PyTuple.of(all);
  }
}
