package io.krait.codegen.slow;

import io.krait.codegen.ir.PositionTable;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;

/** Positions of compiled code as ranges of the text. */
final class Positions {
  private Positions() {}

  static Span span(SourceFile file, PositionTable.Position p) {
    return new Span(offset(file, p.line(), p.column()), offset(file, p.endLine(), p.endColumn()));
  }

  /** A line without the white space around it. */
  static Span line(SourceFile file, int line) {
    LineIndex lines = file.lines();
    if (line < 1 || line > lines.count()) {
      return new Span(0, 0);
    }
    String text = lines.text(line);
    int start = lines.start(line) + (text.length() - text.stripLeading().length());
    return new Span(start, start + text.strip().length());
  }

  private static int offset(SourceFile file, int line, int column) {
    LineIndex lines = file.lines();
    if (line < 1 || line > lines.count()) {
      return 0;
    }
    int start = lines.start(line);
    String text = lines.text(line);
    int count = Math.min(column, text.codePointCount(0, text.length()));
    return start + text.offsetByCodePoints(0, count);
  }
}
