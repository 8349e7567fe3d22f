package io.krait.codegen.slow;

import org.jspecify.annotations.Nullable;

/**
 * A counter in compiled code.
 *
 * @param number its number in the runtime's {@code SlowCounters}
 * @param file around the operation, as tracebacks show it
 * @param function around the operation
 * @param line of the operation
 * @param of what it counts
 * @param kind of the operation, in words for tests
 * @param spot the spot that it counts for; null for a line, and for what is not reported
 */
public record SlowCounter(
    int number,
    String file,
    String function,
    int line,
    Of of,
    String kind,
    @Nullable SlowSpot spot) {
  /** What counters count. */
  public enum Of {
    /** A general operation or a boxing, of a typed body. */
    OPERATION,
    /** One of a twin: a belief has failed before. */
    TWIN_OPERATION,
    /** Leaving for the twin: a belief fails. */
    GUARD,
    /** The operations of one line in one block begin. */
    LINE
  }
}
