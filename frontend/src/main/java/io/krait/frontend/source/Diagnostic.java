package io.krait.frontend.source;

import java.util.List;

/**
 * A fault of the user's program, found by any phase.
 *
 * @param code stable kebab-case identifier, such as {@code syntax-error}
 * @param kind the exception class CPython would raise for it at compile time ("SyntaxError",
 *     "IndentationError", "TabError", "ValueError"), or "" where CPython raises none
 * @param message one sentence, CPython's own wording where it has one
 * @param span where it is
 * @param related other places that have to do with it, maybe none
 */
public record Diagnostic(
    String code,
    Severity severity,
    String kind,
    String message,
    SourceFile file,
    Span span,
    List<Related> related) {
  /** A diagnostic without related places. */
  public Diagnostic(
      String code, Severity severity, String kind, String message, SourceFile file, Span span) {
    this(code, severity, kind, message, file, span, List.of());
  }

  /** How much a diagnostic weighs. */
  public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT
  }

  /**
   * Another place, such as the declaration that was not kept.
   *
   * @param message what is there
   */
  public record Related(String message, SourceFile file, Span span) {}

  /** The same diagnostic with related places. */
  public Diagnostic with(List<Related> places) {
    return new Diagnostic(code, severity, kind, message, file, span, List.copyOf(places));
  }
}
