package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sequences of statements and blocks, and going on after a fault. */
final class StatementParser {
  private final ParseState s;

  /**
   * Pairs: the first token of a faulty statement, or of a faulty case (then as its complement), and
   * the token at which its parsing ended.
   */
  private int[] failures = new int[16];

  private int failureCount;

  /** Where a clause may stand without its statement, which was faulty. */
  private int orphansAt = -1;

  /** Where the statement of the file that is being read starts. */
  private int topLevel;

  /** Where the first faulty statement of the file starts. */
  private int faultyFrom = -1;

  /** How many statements of the file have been read. */
  private int read;

  /** How many statements of the file stand before the first faulty one. */
  private int sound = -1;

  StatementParser(ParseState s) {
    this.s = s;
  }

  /** How many statements could not be parsed. */
  int failureCount() {
    return failureCount;
  }

  /** The first token of the faulty statement {@code i}. */
  int failureStart(int i) {
    int first = failures[2 * i];
    return first < 0 ? ~first : first;
  }

  /** Whether failure {@code i} is a case of a match statement. */
  boolean failureIsCase(int i) {
    return failures[2 * i] < 0;
  }

  /** The token at which the parsing of the faulty statement {@code i} ended. */
  int failureToken(int i) {
    return failures[2 * i + 1];
  }

  /** The first token of the first statement of the file with a fault in it. */
  int faultyFrom() {
    return Math.max(0, faultyFrom);
  }

  /** How many statements of the file stand before the first faulty one. */
  int sound() {
    return sound >= 0 ? sound : read;
  }

  /** All statements of the file, the first of which are known. */
  List<Stmt> file(List<Stmt> known) {
    ArrayList<Stmt> out = new ArrayList<>(known);
    while (s.kind != Tok.ENDMARKER) {
      topLevel = s.p;
      read = out.size();
      if (s.kind == Tok.DEDENT) {
        record(s.p, s.p);
        s.next();
      } else {
        statement(out);
      }
    }
    read = out.size();
    return ParseState.seal(out);
  }

  /** What follows the colon of a clause: an indented block, or statements in the same line. */
  List<Stmt> block() {
    ArrayList<Stmt> out = new ArrayList<>(4);
    if (s.kind != Tok.NEWLINE) {
      s.simple.line(out);
      return ParseState.seal(out);
    }
    s.next();
    s.expect(Tok.INDENT);
    do {
      statement(out);
    } while (s.kind != Tok.DEDENT && s.kind != Tok.ENDMARKER);
    s.accept(Tok.DEDENT);
    return ParseState.seal(out);
  }

  private void statement(List<Stmt> out) {
    int first = s.p;
    int size = out.size();
    try {
      Stmt compound = s.compound.statement();
      if (compound != null) {
        out.add(compound);
      } else {
        s.simple.line(out);
      }
    } catch (SyntaxStop stop) {
      while (out.size() > size) {
        out.remove(out.size() - 1);
      }
      recover(first, out);
    }
  }

  private void recover(int first, List<Stmt> out) {
    int failed = s.failedAt;
    if (!isOrphan(first)) {
      record(first, failed);
    }
    int start = s.tokens.start(first);
    s.reset(Math.max(failed, first));
    skipLine(first);
    Expr missing = s.missing(start, s.tokens.end(Math.max(first, s.p - 1)));
    out.add(new Stmt.ExprStmt(s.id(), missing.span(), missing));
    List<Stmt> body = rest(first);
    Stmt definition = body.isEmpty() ? null : definition(first, start, body);
    if (definition != null) {
      out.add(definition);
    } else {
      out.addAll(body);
    }
    orphansAt = s.p;
  }

  /** What is left of the blocks that a faulty statement opened or should have opened. */
  private List<Stmt> rest(int first) {
    int depth = s.accept(Tok.INDENT) ? 1 : 0;
    for (int i = first; i < s.p - depth; i++) {
      int kind = s.tokens.kind(i);
      depth += kind == Tok.INDENT ? 1 : kind == Tok.DEDENT ? -1 : 0;
    }
    ArrayList<Stmt> body = new ArrayList<>();
    while (depth > 0 && s.kind != Tok.ENDMARKER) {
      if (s.accept(Tok.DEDENT)) {
        depth--;
        orphansAt = s.p;
      } else {
        statement(body);
      }
    }
    return body;
  }

  /** Goes on behind a faulty case, whose block is dropped. */
  void recoverCase(int first) {
    record(~first, s.failedAt);
    s.reset(Math.max(s.failedAt, first));
    skipLine(first);
    rest(first);
  }

  /** A function or class whose header is faulty keeps its name and its body. */
  private @Nullable Stmt definition(int first, int start, List<Stmt> body) {
    int keyword = s.tokens.kind(first) == Tok.ASYNC ? first + 1 : first;
    if (keyword + 1 >= s.tokens.count() || s.tokens.kind(keyword + 1) != Tok.NAME) {
      return null;
    }
    String name = s.tokens.name(keyword + 1);
    Span span = s.blockFrom(start);
    if (s.tokens.kind(keyword) == Tok.CLASS) {
      return new Stmt.ClassDef(
          s.id(), span, name, List.of(), List.of(), List.of(), List.copyOf(body), List.of());
    }
    if (s.tokens.kind(keyword) != Tok.DEF) {
      return null;
    }
    Arguments none =
        new Arguments(s.id(), List.of(), List.of(), null, List.of(), List.of(), null, List.of());
    return new Stmt.FunctionDef(
        s.id(), span, keyword > first, name, List.of(), none, List.copyOf(body), List.of(), null);
  }

  /** Goes behind the end of the line of the fault, unless the fault is that the line is over. */
  private void skipLine(int first) {
    if (s.p > first && s.kind != Tok.NEWLINE && s.tokens.kind(s.p - 1) == Tok.NEWLINE) {
      return;
    }
    while (s.kind != Tok.NEWLINE && s.kind != Tok.ENDMARKER) {
      if (s.p > first && (s.kind == Tok.INDENT || s.kind == Tok.DEDENT)) {
        return;
      }
      if (s.p == first && s.kind == Tok.INDENT) {
        return;
      }
      s.next();
    }
    s.accept(Tok.NEWLINE);
  }

  /**
   * Whether this is a clause of a statement that was faulty, so that its fault is known already.
   */
  private boolean isOrphan(int first) {
    if (first != orphansAt) {
      return false;
    }
    return switch (s.tokens.kind(first)) {
      case Tok.ELSE, Tok.ELIF, Tok.EXCEPT, Tok.FINALLY -> true;
      case Tok.NAME -> s.tokens.aux(first) == Tok.SOFT_CASE;
      default -> false;
    };
  }

  private void record(int first, int failed) {
    if (failureCount == 0) {
      faultyFrom = topLevel;
      sound = read;
    }
    if (failureCount * 2 == failures.length) {
      failures = java.util.Arrays.copyOf(failures, failures.length * 2);
    }
    failures[failureCount * 2] = first;
    failures[failureCount * 2 + 1] = failed;
    failureCount++;
  }
}
