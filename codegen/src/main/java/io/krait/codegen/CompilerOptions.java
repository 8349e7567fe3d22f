package io.krait.codegen;

/**
 * Choices of a compilation.
 *
 * @param verify check the intermediate representation after each pass
 * @param slowSpots find out what stays slow, and why
 * @param countSlow let compiled code count how often each slow operation runs; implies {@code
 *     slowSpots}
 */
public record CompilerOptions(boolean verify, boolean slowSpots, boolean countSlow) {
  public static final CompilerOptions DEFAULT = of(false, false);

  /** Tells the slow spots too. */
  public static final CompilerOptions EXPLAIN = of(true, false);

  /** Counts at the slow spots. */
  public static final CompilerOptions COUNT_SLOW = of(true, true);

  private static CompilerOptions of(boolean slowSpots, boolean countSlow) {
    return new CompilerOptions(Boolean.getBoolean("krait.verify"), slowSpots, countSlow);
  }
}
