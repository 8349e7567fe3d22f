package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A module's global variable. Compiled code holds it in a static final field; the module's
 * dictionary maps the name to it. An int or float stored by typed code stays unboxed in {@link
 * #bits}, which {@link #value} then says.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public sealed class Global permits DictGlobal {
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

  /**
   * The function that the module's only {@code def} of the name made first, or null: direct calls
   * that leave for the twin while their arguments are evaluated hand it over.
   */
  private @Nullable Object definition;

  /** Is told when the name no longer stands for {@link #definition}. */
  private @Nullable CompiledModule watcher;

  private int number;

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
    if (watcher != null) {
      watcher.direct(number, false);
    }
  }

  public void setLong(long v) {
    bits = v;
    set(LONG);
  }

  public void setDouble(double v) {
    bits = Double.doubleToRawLongBits(v);
    set(DOUBLE);
  }

  /**
   * {@code def} at module level. From the first one on until the next store, calls may go straight
   * to the function with that number in the module.
   */
  public void define(Object function, CompiledModule module, int functionNumber) {
    set(function);
    if (definition == null) {
      definition = function;
      watcher = module;
      number = functionNumber;
      module.direct(functionNumber, true);
    }
  }

  /** What a call that went straight to a function called. */
  public static @Nullable Object definition(Global cell) {
    return cell.definition;
  }
}
