package io.krait.codegen;

import io.krait.typeinfer.java.JavaClasses;
import java.util.Set;

/**
 * Choices of a compilation.
 *
 * @param verify check the intermediate representation after each pass
 * @param slowSpots find out what stays slow, and why
 * @param countSlow let compiled code count how often each slow operation runs; implies {@code
 *     slowSpots}
 * @param seenFromJava the modules whose functions and classes Java code is to use
 * @param java the Java classes that programs may import
 */
public record CompilerOptions(
    boolean verify,
    boolean slowSpots,
    boolean countSlow,
    Set<String> seenFromJava,
    JavaClasses java) {
  /** Choices for programs that have to do with no Java code. */
  public CompilerOptions(boolean verify, boolean slowSpots, boolean countSlow) {
    this(verify, slowSpots, countSlow, Set.of(), JavaClasses.NONE);
  }

  public static final CompilerOptions DEFAULT = of(false, false);

  /** Tells the slow spots too. */
  public static final CompilerOptions EXPLAIN = of(true, false);

  /** Counts at the slow spots. */
  public static final CompilerOptions COUNT_SLOW = of(true, true);

  /** The same, for a build whose modules Java code is to use. */
  public CompilerOptions seenFromJava(Set<String> modules) {
    return new CompilerOptions(verify, slowSpots, countSlow, Set.copyOf(modules), java);
  }

  /** The same choices with Java classes to import. */
  public CompilerOptions withJava(JavaClasses classes) {
    return new CompilerOptions(verify, slowSpots, countSlow, seenFromJava, classes);
  }

  private static CompilerOptions of(boolean slowSpots, boolean countSlow) {
    return new CompilerOptions(Boolean.getBoolean("krait.verify"), slowSpots, countSlow);
  }
}
