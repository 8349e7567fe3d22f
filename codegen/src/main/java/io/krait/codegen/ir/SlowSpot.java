package io.krait.codegen.ir;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.List;

/**
 * A decision of lowering that costs speed.
 *
 * @param id of the taxonomy, say {@code untyped-parameter}
 * @param range where the effect is
 * @param operation what is slow, in words: {@code "+"}, {@code "call of f"}
 * @param cost rough cost relative to a machine operation
 * @param loopDepth loops around it in its function
 * @param reason one sentence
 * @param chain from the effect to the root cause, nearest first
 */
public record SlowSpot(
    String id,
    SourceFile file,
    Span range,
    String function,
    String operation,
    int cost,
    int loopDepth,
    String reason,
    List<Step> chain) {
  /** A step towards the cause. */
  public record Step(Span range, String text) {}
}
