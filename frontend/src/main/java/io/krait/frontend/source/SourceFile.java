package io.krait.frontend.source;

/**
 * A decoded source text: BOM removed, line ends normalised to {@code \n}.
 *
 * @param path as the user named it; shown in messages
 * @param text the text
 * @param lines its lines
 */
public record SourceFile(String path, String text, LineIndex lines) {
  /** Wraps text that is already decoded and normalised. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text, LineIndex.of(text));
  }
}
