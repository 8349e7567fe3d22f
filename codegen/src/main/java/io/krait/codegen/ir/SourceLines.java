package io.krait.codegen.ir;

import java.util.IdentityHashMap;

/**
 * The source lines of a function's operations and terminators, for debuggers: those of the
 * statements that they belong to. Positions say where an operation that raises stands; lines are
 * there for all operations, and nothing else depends on them.
 */
public final class SourceLines {
  private final IdentityHashMap<Object, Integer> lines = new IdentityHashMap<>();

  /** Notes the line of an operation or terminator. */
  public void put(Object operation, int line) {
    lines.put(operation, line);
  }

  /** The line of an operation or terminator, or 0. */
  public int of(Object operation) {
    return lines.getOrDefault(operation, 0);
  }

  /** A pass has replaced an operation or terminator by another one. */
  @SuppressWarnings("ReferenceEquality") // operations are themselves
  void replaced(Object old, Object now) {
    Integer line = lines.get(old);
    if (line != null && old != now) {
      lines.put(now, line);
    }
  }
}
