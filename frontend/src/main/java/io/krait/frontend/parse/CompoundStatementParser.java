package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.frontend.tree.WithItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compound statements (language reference, chapter 8). */
final class CompoundStatementParser {
  private final ParseState s;

  CompoundStatementParser(ParseState s) {
    this.s = s;
  }

  /** The compound statement the next token starts, or null if it starts a simple one. */
  @Nullable Stmt statement() {
    int start = s.start();
    return switch (s.kind) {
      case Tok.IF -> ifStatement(start);
      case Tok.DEF -> function(start, false, List.of());
      case Tok.CLASS -> classDefinition(start, List.of());
      case Tok.FOR -> forStatement(start, false);
      case Tok.WHILE -> whileStatement(start);
      case Tok.TRY -> tryStatement(start);
      case Tok.WITH -> with(start, false);
      case Tok.AT -> decorated();
      case Tok.ASYNC -> async(start);
      case Tok.NAME -> s.isSoft(Tok.SOFT_MATCH) ? match(start) : null;
      default -> null;
    };
  }

  private List<Stmt> block() {
    s.expect(Tok.COLON);
    return s.statements.block();
  }

  /** The clauses are read in a loop and nested afterwards: an elif is an if in the else. */
  private Stmt ifStatement(int start) {
    ArrayList<Clause> clauses = new ArrayList<>(1);
    int from = start;
    do {
      s.next();
      Expr test = s.expressions.namedExpression();
      List<Stmt> body = block();
      clauses.add(new Clause(from, test, body));
      from = s.start();
    } while (s.kind == Tok.ELIF);
    List<Stmt> orelse = optionalElse();
    int end = s.blockFrom(start).end();
    for (int i = clauses.size() - 1; i > 0; i--) {
      Clause c = clauses.get(i);
      orelse = List.of(new Stmt.If(s.id(), new Span(c.start, end), c.test, c.body, orelse));
    }
    Clause c = clauses.get(0);
    return new Stmt.If(s.id(), new Span(start, end), c.test, c.body, orelse);
  }

  private record Clause(int start, Expr test, List<Stmt> body) {}

  private List<Stmt> optionalElse() {
    return s.accept(Tok.ELSE) ? block() : List.of();
  }

  private Stmt whileStatement(int start) {
    s.next();
    Expr test = s.expressions.namedExpression();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return new Stmt.While(s.id(), s.blockFrom(start), test, body, orelse);
  }

  private Stmt forStatement(int start, boolean async) {
    s.next();
    Expr target = s.targets.starTargets();
    s.expect(Tok.IN);
    Expr iter = s.expressions.starExpressions();
    List<Stmt> body = block();
    List<Stmt> orelse = optionalElse();
    return new Stmt.For(s.id(), s.blockFrom(start), async, target, iter, body, orelse);
  }

  private Stmt async(int start) {
    s.next();
    return switch (s.kind) {
      case Tok.DEF -> function(start, true, List.of());
      case Tok.FOR -> forStatement(start, true);
      case Tok.WITH -> with(start, true);
      default -> throw s.fail();
    };
  }

  private Stmt decorated() {
    ArrayList<Expr> decorators = new ArrayList<>(1);
    while (s.accept(Tok.AT)) {
      decorators.add(s.expressions.namedExpression());
      s.expect(Tok.NEWLINE);
    }
    List<Expr> all = ParseState.seal(decorators);
    int start = s.start();
    if (s.kind == Tok.CLASS) {
      return classDefinition(start, all);
    }
    boolean async = s.accept(Tok.ASYNC);
    if (s.kind != Tok.DEF) {
      throw s.fail();
    }
    return function(start, async, all);
  }

  private Stmt function(int start, boolean async, List<Expr> decorators) {
    s.next();
    String name = s.name();
    List<TypeParam> typeParams = s.typeParams.optional();
    s.expect(Tok.LPAR);
    Arguments args = s.parameters.parameters();
    s.expect(Tok.RPAR);
    Expr returns = s.accept(Tok.RARROW) ? s.expressions.expression() : null;
    List<Stmt> body = block();
    return new Stmt.FunctionDef(
        s.id(), s.blockFrom(start), async, name, typeParams, args, body, decorators, returns);
  }

  private Stmt classDefinition(int start, List<Expr> decorators) {
    s.next();
    String name = s.name();
    List<TypeParam> typeParams = s.typeParams.optional();
    ArrayList<Expr> bases = new ArrayList<>(1);
    ArrayList<Keyword> keywords = new ArrayList<>(0);
    if (s.kind == Tok.LPAR) {
      s.primaries.arguments(bases, keywords, false);
    }
    List<Stmt> body = block();
    return new Stmt.ClassDef(
        s.id(),
        s.blockFrom(start),
        name,
        typeParams,
        ParseState.seal(bases),
        ParseState.seal(keywords),
        body,
        decorators);
  }

  private Stmt with(int start, boolean async) {
    s.next();
    List<WithItem> items = s.kind == Tok.LPAR ? parenthesizedItems() : null;
    if (items == null) {
      items = items();
    }
    List<Stmt> body = block();
    return new Stmt.With(s.id(), s.blockFrom(start), async, items, body);
  }

  /**
   * Items in parentheses, if that is what they are: {@code with (a, b):} has two items, {@code with
   * (a, b) as c:} has one. Null, and nothing read, if not.
   */
  private @Nullable List<WithItem> parenthesizedItems() {
    int close = closing(s.p);
    if (close < 0 || close + 1 >= s.tokens.count() || s.tokens.kind(close + 1) != Tok.COLON) {
      return null;
    }
    int place = s.p;
    int ids = s.nextId;
    try {
      s.next();
      ArrayList<WithItem> items = new ArrayList<>();
      do {
        items.add(item());
      } while (s.accept(Tok.COMMA) && s.kind != Tok.RPAR);
      if (s.kind == Tok.RPAR && s.p == close) {
        s.next();
        return ParseState.seal(items);
      }
    } catch (SyntaxStop e) {
      // Not a list of items; the caller reads an expression instead.
      s.nextId = ids;
    }
    s.nextId = ids;
    s.reset(place);
    return null;
  }

  /** The token that closes the bracket at token {@code open}, or -1. */
  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < s.tokens.count(); i++) {
      switch (s.tokens.kind(i)) {
        case Tok.LPAR, Tok.LSQB, Tok.LBRACE -> depth++;
        case Tok.RPAR, Tok.RSQB, Tok.RBRACE -> {
          if (--depth == 0) {
            return i;
          }
        }
        case Tok.NEWLINE, Tok.ERROR -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private List<WithItem> items() {
    ArrayList<WithItem> items = new ArrayList<>(1);
    do {
      items.add(item());
    } while (s.accept(Tok.COMMA));
    return ParseState.seal(items);
  }

  private WithItem item() {
    Expr context = s.expressions.expression();
    if (!s.accept(Tok.AS)) {
      return new WithItem(s.id(), context, null);
    }
    Expr target = s.targets.starTarget();
    if (s.kind != Tok.COMMA && s.kind != Tok.RPAR && s.kind != Tok.COLON) {
      throw s.fail();
    }
    return new WithItem(s.id(), context, target);
  }

  private Stmt tryStatement(int start) {
    s.next();
    List<Stmt> body = block();
    ArrayList<ExceptHandler> handlers = new ArrayList<>(1);
    boolean star = s.kind == Tok.EXCEPT && s.peek(1) == Tok.STAR;
    while (s.kind == Tok.EXCEPT) {
      handlers.add(handler(star));
    }
    List<Stmt> orelse = handlers.isEmpty() ? List.of() : optionalElse();
    List<Stmt> finalbody = List.of();
    if (s.accept(Tok.FINALLY)) {
      finalbody = block();
    } else if (handlers.isEmpty()) {
      throw s.fail();
    }
    return new Stmt.Try(
        s.id(), s.blockFrom(start), star, body, ParseState.seal(handlers), orelse, finalbody);
  }

  private ExceptHandler handler(boolean star) {
    int start = s.start();
    s.next();
    if (star != (s.kind == Tok.STAR)) {
      throw s.fail();
    }
    if (star) {
      s.next();
    }
    Expr type = null;
    String name = null;
    if (star || s.kind != Tok.COLON) {
      int from = s.start();
      type = s.expressions.expression();
      if (s.accept(Tok.AS)) {
        name = s.name();
      } else if (s.kind == Tok.COMMA) {
        type = moreTypes(from, type);
      }
    }
    List<Stmt> body = block();
    return new ExceptHandler(s.id(), s.blockFrom(start), type, name, body);
  }

  /** {@code except A, B:} without parentheses (PEP 758). */
  private Expr moreTypes(int from, Expr first) {
    if (!s.version.atLeast(PythonVersion.PY314)) {
      throw s.fail();
    }
    ArrayList<Expr> types = new ArrayList<>();
    types.add(first);
    while (s.accept(Tok.COMMA)) {
      if (!s.expressions.atExpression()) {
        break;
      }
      types.add(s.expressions.expression());
    }
    return s.expressions.tuple(from, types);
  }

  /**
   * A match statement, or null, and nothing read, if {@code match} is just a name. CPython tries
   * the statement first; it is one if a line break, an indent and a {@code case} follow the colon.
   */
  private @Nullable Stmt match(int start) {
    if (!couldBeSubject(s.peek(1))) {
      return null;
    }
    int place = s.p;
    int ids = s.nextId;
    Expr subject = null;
    try {
      s.next();
      subject = subject();
    } catch (SyntaxStop e) {
      s.nextId = ids;
    }
    if (subject == null
        || s.kind != Tok.COLON
        || s.peek(1) != Tok.NEWLINE
        || s.peek(2) != Tok.INDENT
        || s.peek(3) != Tok.NAME
        || s.tokens.aux(s.p + 3) != Tok.SOFT_CASE) {
      s.nextId = ids;
      s.reset(place);
      return null;
    }
    s.next();
    s.next();
    s.next();
    ArrayList<MatchCase> cases = new ArrayList<>();
    while (s.isSoft(Tok.SOFT_CASE)) {
      int first = s.p;
      try {
        cases.add(matchCase());
      } catch (SyntaxStop stop) {
        s.statements.recoverCase(first);
      }
    }
    s.expect(Tok.DEDENT);
    return new Stmt.Match(s.id(), s.blockFrom(start), subject, ParseState.seal(cases));
  }

  private static boolean couldBeSubject(int kind) {
    return switch (kind) {
      case Tok.EQUAL, Tok.DOT, Tok.COMMA, Tok.COLON, Tok.RPAR, Tok.NEWLINE, Tok.SEMI -> false;
      default -> !Tok.isAugmented(kind);
    };
  }

  private Expr subject() {
    int start = s.start();
    int token = s.p;
    Expr first = s.expressions.starNamedExpression();
    if (s.kind != Tok.COMMA) {
      if (first instanceof Expr.Starred) {
        throw s.failAt(token);
      }
      return first;
    }
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (s.kind == Tok.COLON) {
        break;
      }
      elements.add(s.expressions.starNamedExpression());
    }
    return s.expressions.tuple(start, elements);
  }

  private MatchCase matchCase() {
    s.next();
    Pattern pattern = s.patterns.patterns();
    Expr guard = s.accept(Tok.IF) ? s.expressions.namedExpression() : null;
    List<Stmt> body = block();
    return new MatchCase(s.id(), pattern, guard, body);
  }
}
