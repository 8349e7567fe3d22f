package io.krait.cli.check;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.io.PrintStream;
import java.util.List;

/**
 * Findings with their line and carets below:
 *
 * <pre>
 * shop.py:3:12: error[invalid-return-type]: Type "str" is not assignable to return type "int"
 *     return "a"
 *            ^^^
 *   shop.py:1:15: the declared result
 * </pre>
 */
final class FullFormat {
  private final PrintStream out;
  private final boolean color;

  FullFormat(PrintStream out, boolean color) {
    this.out = out;
    this.color = color;
  }

  void write(List<Finding> findings) {
    findings.forEach(this::write);
  }

  private void write(Finding finding) {
    String level = finding.level() + "[" + finding.code() + "]";
    out.println(
        finding.path()
            + ":"
            + finding.line()
            + ":"
            + finding.column()
            + ": "
            + painted(level, finding.severity())
            + ": "
            + finding.message());
    frame(finding.diagnostic().file(), finding.diagnostic().span());
    for (Diagnostic.Related related : finding.diagnostic().related()) {
      LineIndex lines = related.file().lines();
      int line = lines.line(related.span().start());
      int column = lines.codePointColumn(related.span().start()) + 1;
      String place = related.file().path() + ":" + line + ":" + column;
      out.println("  " + place + ": " + related.message());
    }
  }

  private void frame(SourceFile file, Span span) {
    LineIndex lines = file.lines();
    int line = lines.line(span.start());
    String text = lines.text(line);
    String stripped = text.stripLeading();
    int indent = text.length() - stripped.length();
    out.println("    " + stripped.stripTrailing());
    int end = Math.min(span.end(), lines.start(line) + text.length());
    int width = Math.max(1, file.text().codePointCount(span.start(), Math.max(span.start(), end)));
    int before = Math.max(0, span.start() - lines.start(line) - indent);
    out.println("    " + blanks(stripped, before) + "^".repeat(width));
  }

  /** As wide as the text before the caret, tabs kept. */
  private static String blanks(String text, int count) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < count && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)) {
        b.append(c == '\t' ? '\t' : ' ');
      }
    }
    return b.toString();
  }

  private String painted(String text, Severity severity) {
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
