package io.krait.cli.report;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import java.io.PrintStream;

/** Prints an error as CPython does when a program cannot be compiled. */
public final class PythonErrors {
  private PythonErrors() {}

  /** Prints file, line, text, carets and message. */
  public static void print(Diagnostic d, PrintStream out) {
    LineIndex lines = d.file().lines();
    int line = lines.line(Math.min(d.span().start(), d.file().text().length()));
    out.println("  File \"" + d.file().path() + "\", line " + line);
    String text = lines.text(line);
    String stripped = text.strip();
    if (!stripped.isEmpty()) {
      int indent = text.length() - text.stripLeading().length();
      int at = Math.max(0, d.span().start() - lines.start(line) - indent);
      int end = Math.min(d.span().end() - lines.start(line), text.stripTrailing().length());
      out.println("    " + stripped);
      out.println("    " + " ".repeat(at) + "^".repeat(Math.max(1, end - indent - at)));
    }
    out.println(d.kind() + ": " + d.message());
  }
}
