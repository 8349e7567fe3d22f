package io.krait.codegen.lower;

import io.krait.codegen.ir.PositionTable;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;

/** Numbers the source ranges of one function's operations, as CPython 3.13 chooses them. */
final class Positions {
  final PositionTable table;
  private final LineIndex lines;

  Positions(SourceFile file, PositionTable table) {
    this.lines = file.lines();
    this.table = table;
  }

  int of(Span span) {
    return table.indexOf(position(span));
  }

  int of(Expr expr) {
    return of(expr.span());
  }

  private PositionTable.Position position(Span span) {
    return new PositionTable.Position(
        lines.line(span.start()),
        lines.codePointColumn(span.start()),
        lines.line(span.end()),
        lines.codePointColumn(span.end()));
  }

  /**
   * The range of an attribute access, or of a method call, that spans lines: it starts at the
   * attribute's name, so that a traceback names the line on which that stands.
   */
  int ofAttribute(Span whole, Expr.Attribute attribute) {
    PositionTable.Position p = position(whole);
    int end = attribute.span().end();
    int endLine = lines.line(end);
    if (p.line() == endLine) {
      return table.indexOf(p);
    }
    int endColumn = lines.codePointColumn(end);
    int start = Math.max(0, endColumn - attribute.attr().length());
    return table.indexOf(new PositionTable.Position(endLine, start, p.endLine(), endColumn));
  }

  /** The beginning of a range only: a definition, named without its body. */
  int line(int offset) {
    int line = lines.line(offset);
    return table.indexOf(new PositionTable.Position(line, 0, line, 0));
  }

  int lineOf(int offset) {
    return lines.line(offset);
  }
}
