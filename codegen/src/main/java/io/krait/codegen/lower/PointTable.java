package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program points at which a typed body may hand over to its twin. The typed lowering asks for
 * points; the generic lowering then marks exactly those. Point 0 is the entry.
 */
final class PointTable {
  static final int BEFORE = 0;
  static final int AFTER = 1;

  /** Further points of one node are numbered from here. */
  static final int MORE = 2;

  /**
   * A place in the code of one function.
   *
   * @param copy tells the copies of a {@code finally} body apart
   */
  record Key(String copy, int node, int kind) {}

  private final Map<Key, Integer> numbers = new HashMap<>();
  private boolean entry;
  private final BitSet marked = new BitSet();

  int request(Key key) {
    return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
  }

  /** The typed body may leave at its beginning. */
  void requestEntry() {
    entry = true;
  }

  /** Whether the typed body never leaves. */
  boolean isEmpty() {
    return numbers.isEmpty() && !entry;
  }

  @Nullable Integer requested(Key key) {
    return numbers.get(key);
  }

  void mark(Block block, int number) {
    if (marked.get(number)) {
      throw new IllegalStateException("program point " + number + " marked twice: " + numbers);
    }
    marked.set(number);
    block.resumePoint = number;
  }

  /** Checks that the twin has every point that the typed body leaves by. */
  void verify(String function) {
    for (Map.Entry<Key, Integer> entry : numbers.entrySet()) {
      if (!marked.get(entry.getValue())) {
        throw new IllegalStateException(function + ": no point in the twin for " + entry.getKey());
      }
    }
  }
}
