package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A module's global variable. Compiled code holds it in a static final field; the module's
 * dictionary maps the name to it. An int or float stored by typed code stays unboxed in {@link
 * #bits}, which {@link #value} then says.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Global {
  /** Stands in {@link #value} for an int in {@link #bits}. */
  public static final Object LONG = new Object();

  /** Stands in {@link #value} for a float whose bits are in {@link #bits}. */
  public static final Object DOUBLE = new Object();

  public final String name;

  /** The value, {@link #LONG}, {@link #DOUBLE}, or null where the name is not bound. */
  public @Nullable Object value;

  public long bits;

  /** The builtins' cell of this name, once code has asked for it. */
  private @Nullable Global builtin;

  public Global(String name) {
    this.name = name;
  }

  /** The value as an object, or null where the name is not bound. */
  public @Nullable Object get() {
    Object v = value;
    if (v == LONG) {
      return bits;
    }
    return v == DOUBLE ? Double.valueOf(Double.longBitsToDouble(bits)) : v;
  }

  /** The value of the builtin of this name, or null. */
  @Nullable Object builtin() {
    Object v = builtin == null ? null : builtin.get();
    if (v == null) {
      v = Imports.builtins().getOrNull(name);
      if (v != null) {
        builtin = Imports.builtins().cellOrNull(name);
      }
    }
    return v;
  }

  public void set(@Nullable Object v) {
    value = v;
  }

  public void setLong(long v) {
    bits = v;
    value = LONG;
  }

  public void setDouble(double v) {
    bits = Double.doubleToRawLongBits(v);
    value = DOUBLE;
  }
}
