package io.krait.cli.check;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import io.krait.frontend.source.LineIndex;
import java.util.Locale;

/**
 * A diagnostic as it is reported.
 *
 * @param severity what settings make of it
 */
public record Finding(Diagnostic diagnostic, Severity severity) {
  String path() {
    return diagnostic.file().path();
  }

  String code() {
    return diagnostic.code();
  }

  String message() {
    return diagnostic.message();
  }

  private LineIndex lines() {
    return diagnostic.file().lines();
  }

  private int end() {
    int length = diagnostic.file().text().length();
    return Math.min(Math.max(diagnostic.span().start(), diagnostic.span().end()), length);
  }

  /** From 1. */
  int line() {
    return lines().line(diagnostic.span().start());
  }

  /** From 1, in code points. */
  int column() {
    return lines().codePointColumn(diagnostic.span().start()) + 1;
  }

  int endLine() {
    return lines().line(end());
  }

  /** Behind the last code point, from 1. */
  int endColumn() {
    return lines().codePointColumn(end()) + 1;
  }

  String level() {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** {@code path:line:column: error[code]: message}. */
  String concise() {
    return path() + ":" + line() + ":" + column() + ": " + level() + "[" + code() + "]: "
        + message();
  }

  /** The line it stands on. */
  String text() {
    return lines().text(line());
  }

  /** Stays the same while other lines come and go. */
  String fingerprint() {
    return path() + " | " + code() + " | " + message().replace('\n', ' ') + " | " + text().strip();
  }
}
