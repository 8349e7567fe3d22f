package io.krait.runtime;

import io.krait.runtime.number.IntOps;
import org.jspecify.annotations.Nullable;

/** The operations behind built-in functions that are no operators: divmod, pow, round, abs, len. */
public final class BuiltinOperations {
  private BuiltinOperations() {}

  /** {@code divmod(a, b)}. */
  public static Object divmod(Object a, Object b) {
    return BinaryOperation.DIVMOD.apply(a, b);
  }

  /** {@code pow(base, exp, mod)} with a modulus. */
  public static Object pow(Object base, Object exp, Object mod) {
    Object x = IntOps.plain(base);
    Object y = IntOps.plain(exp);
    Object m = IntOps.plain(mod);
    if (x != null && y != null && m != null) {
      return IntOps.pow3(x, y, m);
    }
    Object method = Types.of(base).lookup("__pow__");
    if (method != null) {
      Object r = Slots.call3(method, base, exp, mod);
      if (r != PyNone.NOT_IMPLEMENTED) {
        return r;
      }
    }
    throw Err.typeError(
        "unsupported operand type(s) for ** or pow(): '"
            + Types.of(base).name
            + "', '"
            + Types.of(exp).name
            + "', '"
            + Types.of(mod).name
            + "'");
  }

  /** {@code round(number)} or, with {@code digits}, {@code round(number, digits)}. */
  public static Object round(Object number, @Nullable Object digits) {
    Object method = Types.of(number).lookup("__round__");
    if (method == null) {
      throw Err.typeError("type " + Types.of(number).name + " doesn't define __round__ method");
    }
    return digits == null ? Slots.call1(method, number) : Slots.call2(method, number, digits);
  }

  /** {@code abs(x)}. */
  public static Object abs(Object x) {
    Object method = Types.of(x).lookup("__abs__");
    if (method == null) {
      throw Err.typeError("bad operand type for abs(): '" + Types.of(x).name + "'");
    }
    return Slots.call1(method, x);
  }

  /** {@code dir(o)}, sorted. */
  public static PyList dir(Object o) {
    return Dir.of(o);
  }

  /** {@code iter(o)}. */
  public static Object iterator(Object o) {
    return Iter.of(o);
  }

  /** Whether {@code next} can be called on it. */
  public static boolean isIterator(Object o) {
    return o instanceof PyIterator || Iter.isIterator(o);
  }

  /** {@code vars(o)}. */
  public static Object vars(Object o) {
    Object dict = Attrs.getOrNull(o, "__dict__");
    if (dict == null) {
      throw Err.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }
}
