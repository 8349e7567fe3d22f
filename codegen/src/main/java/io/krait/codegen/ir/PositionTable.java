package io.krait.codegen.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The source positions of one function's operations, shared by its typed body and its twin. */
public final class PositionTable {
  /** Lines from 1; columns from 0 in code points; ends exclusive. */
  public record Position(int line, int column, int endLine, int endColumn) {}

  private final Map<Position, Integer> index = new HashMap<>();
  private final List<Position> positions = new ArrayList<>();

  /** The number of a position; the same one for equal positions. */
  public int indexOf(Position position) {
    return index.computeIfAbsent(
        position,
        p -> {
          positions.add(p);
          return positions.size() - 1;
        });
  }

  public List<Position> positions() {
    return positions;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
