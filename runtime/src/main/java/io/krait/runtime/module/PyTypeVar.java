package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/**
 * {@code typing.TypeVar}, {@code ParamSpec} and {@code TypeVarTuple}. Bound, constraints and
 * default of a type parameter (PEP 695) are evaluated when they are first asked for.
 */
public final class PyTypeVar implements HasDict {
  private static final String MEMBERS = "io.krait.runtime.module.TypeVarMethods";

  public static final PyType TYPE_VAR = PyType.builtin("typing.TypeVar", Types.OBJECT, MEMBERS);
  public static final PyType PARAM_SPEC = PyType.builtin("typing.ParamSpec", Types.OBJECT, MEMBERS);
  public static final PyType TYPE_VAR_TUPLE =
      PyType.builtin("typing.TypeVarTuple", Types.OBJECT, MEMBERS);

  private final PyType type;
  final String name;
  boolean covariant;
  boolean contravariant;
  boolean inferVariance;
  Object bound = PyNone.NONE;
  PyTuple constraints = PyTuple.of();
  private @Nullable Object defaultValue;
  private boolean lazyDefault;
  private @Nullable Object lazyBound;
  private @Nullable PyDict dict;

  PyTypeVar(PyType type, String name) {
    this.type = type;
    this.name = name;
  }

  /**
   * A type parameter of a {@code def f[T: bound]} or {@code class C[T]}: {@code *Ts} and {@code
   * **P} have types of their own. {@code bound} and {@code fallback} are functions without
   * parameters, or null; a bound that is a tuple states constraints.
   */
  public static PyTypeVar parameter(
      PyType type, String name, @Nullable Object bound, @Nullable Object fallback) {
    PyTypeVar made = new PyTypeVar(type, name);
    made.inferVariance = true;
    made.lazyBound = bound;
    made.defaultValue = fallback;
    made.lazyDefault = true;
    return made;
  }

  /** The default, or null where there is none. */
  @Nullable Object defaultValue() {
    Object value = defaultValue;
    if (lazyDefault && value != null) {
      value = Calls.call0(value);
      defaultValue = value;
      lazyDefault = false;
    }
    return value;
  }

  boolean hasDefault() {
    return defaultValue != null;
  }

  void setDefault(@Nullable Object value) {
    defaultValue = value;
  }

  /** Evaluates a lazy bound. */
  void force() {
    Object lazy = lazyBound;
    if (lazy != null) {
      lazyBound = null;
      Object value = Calls.call0(lazy);
      if (value instanceof PyTuple pyTuple) {
        constraints = pyTuple;
      } else {
        bound = value;
      }
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
