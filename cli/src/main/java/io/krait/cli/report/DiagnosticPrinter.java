package io.krait.cli.report;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import java.io.PrintStream;

/**
 * Prints diagnostics with their line and a caret below:
 *
 * <pre>
 * shop.py:3:9: error[syntax-error]: invalid syntax
 *     x = = 1
 *         ^
 * </pre>
 */
public final class DiagnosticPrinter {
  private final PrintStream out;
  private final boolean color;

  /** Prints to {@code out}, coloured if asked. */
  public DiagnosticPrinter(PrintStream out, boolean color) {
    this.out = out;
    this.color = color;
  }

  /** Prints one diagnostic. */
  public void print(Diagnostic d) {
    LineIndex lines = d.file().lines();
    int line = lines.line(d.span().start());
    int column = lines.codePointColumn(d.span().start());
    String severity = d.severity().name().toLowerCase(java.util.Locale.ROOT);
    out.println(
        d.file().path()
            + ":"
            + line
            + ":"
            + (column + 1)
            + ": "
            + painted(severity + "[" + d.code() + "]", d.severity())
            + ": "
            + d.message());
    String text = lines.text(line);
    String stripped = text.stripLeading();
    int indent = text.length() - stripped.length();
    out.println("    " + stripped.stripTrailing());
    int end = Math.min(d.span().end(), lines.start(line) + text.length());
    int width = Math.max(1, end - d.span().start());
    int before = Math.max(0, d.span().start() - lines.start(line) - indent);
    out.println("    " + blanks(stripped, before) + "^".repeat(width));
  }

  /** As wide as the text before the caret, tabs kept. */
  private static String blanks(String text, int count) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < count; i++) {
      b.append(i < text.length() && text.charAt(i) == '\t' ? '\t' : ' ');
    }
    return b.toString();
  }

  private String painted(String text, Diagnostic.Severity severity) {
    if (!color) {
      return text;
    }
    String code =
        switch (severity) {
          case ERROR -> "31";
          case WARNING -> "33";
          case INFORMATION -> "36";
          case HINT -> "2";
        };
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
