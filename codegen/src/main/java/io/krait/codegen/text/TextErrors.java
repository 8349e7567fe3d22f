package io.krait.codegen.text;

import io.krait.codegen.TextForm;
import io.krait.frontend.bind.Binder;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.tree.Stmt;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.TextRuns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SyntaxError that a text raises which cannot be compiled. */
final class TextErrors {
  private TextErrors() {}

  /**
   * Raises what is wrong with a text.
   *
   * @throws io.krait.runtime.PyBaseException SyntaxError
   */
  static void check(ParsedFile parsed, TextForm.Mode mode) {
    checkSyntax(parsed, mode);
    for (Diagnostic d : Binder.bind(parsed).diagnostics()) {
      if (!d.kind().isEmpty() && d.severity() == Diagnostic.Severity.ERROR) {
        throw error(parsed, fault(d), null);
      }
    }
  }

  /** As {@link #check} does, but for what only compiling finds. */
  static void checkSyntax(ParsedFile parsed, TextForm.Mode mode) {
    SyntaxFault fault = parsed.fault();
    if (mode == TextForm.Mode.EVAL) {
      fault = notAnExpression(parsed, fault);
    } else if (mode == TextForm.Mode.SINGLE && fault == null) {
      fault = severalLines(parsed);
    }
    if (fault != null) {
      throw error(parsed, fault, mode);
    }
  }

  private static @Nullable SyntaxFault notAnExpression(
      ParsedFile parsed, @Nullable SyntaxFault fault) {
    List<Stmt> statements = parsed.tree().body();
    if (statements.isEmpty()) {
      return fault != null ? fault : new SyntaxFault("SyntaxError", "invalid syntax", 0, 0, 0, 0);
    }
    if (fault != null) {
      return fault;
    }
    if (!(statements.get(0) instanceof Stmt.ExprStmt expression)) {
      return invalidAt(parsed, startOfRest(parsed, statements.get(0)));
    }
    if (expression.value() instanceof io.krait.frontend.tree.Expr.Yield) {
      return invalidAt(parsed, expression.span().start());
    }
    int after = nextToken(parsed, expression.span().end());
    return after < 0 ? null : invalidAt(parsed, after);
  }

  /** Where a statement goes on after what might have been an expression. */
  private static int startOfRest(ParsedFile parsed, Stmt statement) {
    return switch (statement) {
      case Stmt.Assign a -> nextToken(parsed, a.targets().get(0).span().end());
      case Stmt.AugAssign a -> nextToken(parsed, a.target().span().end());
      case Stmt.AnnAssign a -> nextToken(parsed, a.target().span().end());
      default -> statement.span().start();
    };
  }

  /** The start of the first token from an offset on that is not the end of a line, or -1. */
  private static int nextToken(ParsedFile parsed, int offset) {
    LexedFile tokens = parsed.lexed();
    for (int i = 0; i < tokens.count(); i++) {
      boolean end = tokens.kind(i) == Tok.NEWLINE || tokens.kind(i) == Tok.ENDMARKER;
      if (tokens.start(i) >= offset && !end) {
        return tokens.start(i);
      }
    }
    return -1;
  }

  private static SyntaxFault invalidAt(ParsedFile parsed, int offset) {
    LexedFile tokens = parsed.lexed();
    int i = 0;
    while (i < tokens.count() - 1 && tokens.start(i) < offset) {
      i++;
    }
    return fault(parsed, "SyntaxError", "invalid syntax", offset, tokens.end(i));
  }

  private static @Nullable SyntaxFault severalLines(ParsedFile parsed) {
    List<Stmt> statements = parsed.tree().body();
    LineIndex lines = parsed.file().lines();
    for (int i = 1; i < statements.size(); i++) {
      int end = statements.get(0).span().end();
      if (lines.line(end) != lines.line(statements.get(i).span().start())) {
        int line = lines.line(end);
        int column = parsed.file().text().codePointCount(lines.start(line), end) + 1;
        String message = "multiple statements found while compiling a single statement";
        return new SyntaxFault("SyntaxError", message, line, column, line, column + 1);
      }
    }
    return null;
  }

  private static SyntaxFault fault(Diagnostic d) {
    LineIndex lines = d.file().lines();
    String text = d.file().text();
    return place(lines, text, d.kind(), d.message(), d.span().start(), d.span().end());
  }

  private static SyntaxFault fault(
      ParsedFile parsed, String kind, String message, int start, int end) {
    return place(parsed.file().lines(), parsed.file().text(), kind, message, start, end);
  }

  private static SyntaxFault place(
      LineIndex lines, String text, String kind, String message, int start, int end) {
    int line = lines.line(start);
    int endLine = lines.line(end);
    int column = text.codePointCount(lines.start(line), start) + 1;
    int from = lines.start(endLine);
    int endColumn = text.codePointCount(from, Math.min(end, text.length())) + 1;
    return new SyntaxFault(kind, message, line, column, endLine, endColumn);
  }

  /** The exception; without a mode it is one of those that do not know the line's text. */
  private static RuntimeException error(
      ParsedFile parsed, SyntaxFault f, TextForm.@Nullable Mode mode) {
    if (f.line() == SyntaxFault.NONE) {
      return TextRuns.syntaxError(f.kind(), f.message(), null);
    }
    LineIndex lines = parsed.file().lines();
    Object text = mode == null ? PyNone.NONE : text(lines, f.line(), mode);
    PyTuple place =
        PyTuple.of(
            parsed.file().path(),
            (long) f.line(),
            number(f.column()),
            text,
            number(f.endLine()),
            number(f.endColumn()));
    return TextRuns.syntaxError(f.kind(), f.message(), place);
  }

  /** The text of a line; where statements are read, the last line gets an end like the others. */
  private static String text(LineIndex lines, int line, TextForm.Mode mode) {
    if (line < 1 || line > lines.count()) {
      return "";
    }
    boolean ends = line < lines.count() || mode != TextForm.Mode.EVAL;
    return lines.text(line) + (ends ? "\n" : "");
  }

  private static Object number(int value) {
    return value == SyntaxFault.NONE ? PyNone.NONE : (Object) (long) value;
  }
}
