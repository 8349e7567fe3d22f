package io.krait.frontend.parse;

import org.jspecify.annotations.Nullable;

/** What an alternative of the fault grammar does once it has matched. */
@FunctionalInterface
interface FaultAction {
  /** The node the alternative makes, or null for none; throws FaultFound to report a fault. */
  @Nullable PegNode run(FaultEngine p, int mark, PegNode[] values);
}
