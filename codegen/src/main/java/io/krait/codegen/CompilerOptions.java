package io.krait.codegen;

/**
 * Choices of a compilation.
 *
 * @param verify check the intermediate representation after each pass
 */
public record CompilerOptions(boolean verify) {
  public static final CompilerOptions DEFAULT =
      new CompilerOptions(Boolean.getBoolean("krait.verify"));
}
