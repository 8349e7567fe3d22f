package io.krait.codegen;

import java.util.Set;

/**
 * Choices of a compilation.
 *
 * @param verify check the intermediate representation after each pass
 * @param slowSpots find out what stays slow, and why
 * @param countSlow let compiled code count how often each slow operation runs; implies {@code
 *     slowSpots}
 * @param seenFromJava the modules whose functions and classes Java code is to use
 */
public record CompilerOptions(
    boolean verify, boolean slowSpots, boolean countSlow, Set<String> seenFromJava) {
  /** Choices for programs that no Java code looks into. */
  public CompilerOptions(boolean verify, boolean slowSpots, boolean countSlow) {
    this(verify, slowSpots, countSlow, Set.of());
  }

  public static final CompilerOptions DEFAULT = of(false, false);

  /** Tells the slow spots too. */
  public static final CompilerOptions EXPLAIN = of(true, false);

  /** Counts at the slow spots. */
  public static final CompilerOptions COUNT_SLOW = of(true, true);

  /** The same, for a build whose modules Java code is to use. */
  public CompilerOptions seenFromJava(Set<String> modules) {
    return new CompilerOptions(verify, slowSpots, countSlow, Set.copyOf(modules));
  }

  private static CompilerOptions of(boolean slowSpots, boolean countSlow) {
    return new CompilerOptions(Boolean.getBoolean("krait.verify"), slowSpots, countSlow);
  }
}
