package io.krait.frontend.source;

/**
 * A fault of the user's program, found by any phase.
 *
 * @param code stable kebab-case identifier, such as {@code syntax-error}
 * @param kind the exception class CPython would raise for it at compile time ("SyntaxError",
 *     "IndentationError", "TabError", "ValueError"), or "" where CPython raises none
 * @param message one sentence, CPython's own wording where it has one
 * @param span where it is
 */
public record Diagnostic(
    String code, Severity severity, String kind, String message, SourceFile file, Span span) {
  /** How much a diagnostic weighs. */
  public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT
  }
}
