package io.krait.tests;

import io.krait.codegen.slow.SlowSpot;

/**
 * What became of a slow spot when the fix that is offered for it was made.
 *
 * @param before how often it counted
 * @param after how often what stands there now counted
 * @param sameOutput whether the program printed the same and ended in the same way
 */
record FixOutcome(String program, SlowSpot spot, long before, long after, boolean sameOutput) {
  /** Whether the fix did what it is offered for. */
  boolean holds() {
    return after < before;
  }

  @Override
  public String toString() {
    String title = java.util.Objects.requireNonNull(spot.fix()).title();
    return "%s:%d %s %s, %s: %d -> %d%s"
        .formatted(
            program,
            spot.line(),
            spot.id().id(),
            spot.operation(),
            title,
            before,
            after,
            sameOutput ? "" : ", prints something else");
  }
}
