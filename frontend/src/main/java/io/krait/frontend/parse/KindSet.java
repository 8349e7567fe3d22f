package io.krait.frontend.parse;

/** A set of token kinds. */
final class KindSet {
  private long low;
  private long high;

  boolean contains(int kind) {
    return ((kind < 64 ? low : high) >>> kind & 1) != 0;
  }

  void add(int kind) {
    if (kind < 64) {
      low |= 1L << kind;
    } else {
      high |= 1L << kind;
    }
  }

  void addAll(KindSet other) {
    low |= other.low;
    high |= other.high;
  }

  /** Adds every kind there is. */
  void addEverything() {
    low = -1;
    high = -1;
  }

  /** Changes whenever a kind is added. */
  int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }
}
