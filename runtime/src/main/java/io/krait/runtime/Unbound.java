package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Checks of variables that may not be bound yet. */
public final class Unbound {
  private Unbound() {}

  /** Raises UnboundLocalError when the value is null. */
  public static void local(@Nullable Object value, String name) {
    if (value == null) {
      throw Names.unboundLocal(name);
    }
  }

  /** The value of a cell of this function. */
  public static Object cell(Cell cell, String name) {
    Object v = cell.value;
    if (v == null) {
      throw Names.unboundLocal(name);
    }
    return v;
  }

  /** The value of a cell of an enclosing function. */
  public static Object free(Cell cell, String name) {
    Object v = cell.value;
    if (v == null) {
      throw Names.unboundFree(name);
    }
    return v;
  }

  /** {@code del name} of a cell variable. */
  public static void deleteCell(Cell cell, String name) {
    cell(cell, name);
    cell.value = null;
  }

  /** {@code del name} of a free variable. */
  public static void deleteFree(Cell cell, String name) {
    free(cell, name);
    cell.value = null;
  }
}
