package io.krait.frontend.source;

/**
 * A half-open range of a source text.
 *
 * @param start offset of the first UTF-16 unit in the decoded, newline-normalised text
 * @param end offset behind the last unit
 */
public record Span(int start, int end) {
  /** The range that begins where this one does and ends where {@code last} does. */
  public Span to(Span last) {
    return new Span(start, last.end);
  }
}
