package io.krait.codegen.slow;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation that costs more than it would if the compiler knew more. The one record behind the
 * editor, the report, JSON and SARIF.
 *
 * @param id why, of the taxonomy
 * @param file where the effect is
 * @param range of the effect
 * @param function qualified name of the function around it, or {@code <module>}
 * @param operation what is slow, in words: {@code "+"}, {@code "call of `f`"}
 * @param form how it is slow
 * @param cost rough cost in machine operations
 * @param loopDepth loops around it in its function
 * @param message one sentence: what happens at run time, and because of what
 * @param root the cause: where a diagnostic belongs
 * @param chain from the effect to the root, nearest first
 * @param types what is known, and what would be fast
 * @param fix an edit that helps, or null
 * @param minor runs once, or cannot be helped: not worth a diagnostic
 */
public record SlowSpot(
    SlowSpotId id,
    SourceFile file,
    Span range,
    String function,
    String operation,
    Form form,
    int cost,
    int loopDepth,
    String message,
    Root root,
    List<Step> chain,
    Types types,
    @Nullable Fix fix,
    boolean minor) {
  /** How an operation is slow. */
  public enum Form {
    /** Which code runs is looked up at run time. */
    DYNAMIC,
    /** A number is wrapped into an object. */
    BOXED,
    /** It does more work than another form would. */
    COSTLY
  }

  /** Where the cause is. */
  public record Root(SlowSpotId id, SourceFile file, Span range, String name) {}

  /** A step towards the cause. */
  public record Step(SourceFile file, Span range, String text) {}

  /** Types in Python's notation; {@code want} may be empty where no single one would do. */
  public record Types(String have, String want) {}

  /**
   * What the programmer may do.
   *
   * @param safe the program prints the same afterwards, whatever its input
   */
  public record Fix(String title, List<Edit> edits, boolean safe) {}

  /** Puts a text in place of a range. */
  public record Edit(SourceFile file, Span range, String text) {}

  /** Cost times ten for each loop around. */
  public double weight() {
    return cost * Math.pow(10, loopDepth);
  }

  /** The line of the effect, from 1. */
  public int line() {
    return file.lines().line(range.start());
  }
}
