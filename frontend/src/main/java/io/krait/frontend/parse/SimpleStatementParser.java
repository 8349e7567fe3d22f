package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import java.util.ArrayList;
import java.util.List;

/** Simple statements (language reference, chapter 7). */
final class SimpleStatementParser {
  private static final Operator[] OPERATORS = Operator.values();

  private final ParseState s;

  SimpleStatementParser(ParseState s) {
    this.s = s;
  }

  /** Statements separated by semicolons, up to and including the end of the line. */
  void line(List<Stmt> out) {
    out.add(statement());
    while (s.accept(Tok.SEMI)) {
      if (s.kind == Tok.NEWLINE) {
        break;
      }
      out.add(statement());
    }
    s.expect(Tok.NEWLINE);
  }

  private Stmt statement() {
    int start = s.start();
    return switch (s.kind) {
      case Tok.RETURN -> {
        s.next();
        Expr result = atEnd() ? null : s.expressions.starExpressions();
        yield new Stmt.Return(s.id(), s.from(start), result);
      }
      case Tok.IMPORT -> importNames(start);
      case Tok.FROM -> importFrom(start);
      case Tok.RAISE -> raise(start);
      case Tok.PASS -> {
        s.next();
        yield new Stmt.Pass(s.id(), s.from(start));
      }
      case Tok.BREAK -> {
        s.next();
        yield new Stmt.Break(s.id(), s.from(start));
      }
      case Tok.CONTINUE -> {
        s.next();
        yield new Stmt.Continue(s.id(), s.from(start));
      }
      case Tok.DEL -> delete(start);
      case Tok.ASSERT -> assertion(start);
      case Tok.GLOBAL -> {
        List<String> names = names();
        yield new Stmt.Global(s.id(), s.from(start), names);
      }
      case Tok.NONLOCAL -> {
        List<String> names = names();
        yield new Stmt.Nonlocal(s.id(), s.from(start), names);
      }
      case Tok.NAME -> isTypeAlias() ? typeAlias(start) : expressionStatement(start);
      default -> expressionStatement(start);
    };
  }

  private boolean atEnd() {
    return s.kind == Tok.NEWLINE || s.kind == Tok.SEMI;
  }

  private boolean isTypeAlias() {
    if (!s.isSoft(Tok.SOFT_TYPE) || s.peek(1) != Tok.NAME) {
      return false;
    }
    int after = s.peek(2);
    return after == Tok.EQUAL || after == Tok.LSQB;
  }

  private Stmt typeAlias(int start) {
    s.next();
    Span span = s.span(s.p);
    Expr name = new Expr.Name(s.id(), span, s.name(), ExprContext.STORE);
    List<TypeParam> params = s.typeParams.optional();
    s.expect(Tok.EQUAL);
    Expr value = s.expressions.expression();
    return new Stmt.TypeAlias(s.id(), s.from(start), name, params, value);
  }

  /** Assignments of all kinds, and expressions that stand alone. */
  private Stmt expressionStatement(int start) {
    int token = s.p;
    boolean yielding = s.kind == Tok.YIELD;
    Expr first = s.expressions.annotatedRhs();
    if (s.kind == Tok.EQUAL) {
      return assignment(start, token, first);
    }
    if (yielding) {
      return new Stmt.ExprStmt(s.id(), s.from(start), first);
    }
    if (s.kind == Tok.COLON) {
      return annotated(start, token, first);
    }
    if (Tok.isAugmented(s.kind)) {
      return augmented(start, first);
    }
    return new Stmt.ExprStmt(s.id(), s.from(start), first);
  }

  private Stmt assignment(int start, int token, Expr first) {
    ArrayList<Expr> targets = new ArrayList<>(1);
    int valueToken = token;
    Expr value = first;
    while (s.kind == Tok.EQUAL) {
      Expr target = s.targets.store(value);
      if (target == null) {
        throw s.failAt(valueToken);
      }
      targets.add(target);
      s.next();
      valueToken = s.p;
      value = s.expressions.annotatedRhs();
    }
    return new Stmt.Assign(s.id(), s.from(start), ParseState.seal(targets), value);
  }

  private Stmt annotated(int start, int token, Expr first) {
    if (!TargetChecker.isSingle(first)) {
      throw s.fail();
    }
    boolean simple = first instanceof Expr.Name && s.tokens.kind(token) == Tok.NAME;
    s.next();
    Expr annotation = s.expressions.expression();
    Expr value = s.accept(Tok.EQUAL) ? s.expressions.annotatedRhs() : null;
    return new Stmt.AnnAssign(
        s.id(), s.from(start), requireTarget(first), annotation, value, simple);
  }

  private Stmt augmented(int start, Expr first) {
    if (!TargetChecker.isSingle(first)) {
      throw s.fail();
    }
    Operator op = OPERATORS[s.kind - Tok.PLUSEQUAL];
    s.next();
    Expr value = s.expressions.annotatedRhs();
    return new Stmt.AugAssign(s.id(), s.from(start), requireTarget(first), op, value);
  }

  private Expr requireTarget(Expr e) {
    Expr target = s.targets.store(e);
    if (target == null) {
      throw s.fail();
    }
    return target;
  }

  private Stmt delete(int start) {
    s.next();
    ArrayList<Expr> targets = new ArrayList<>(1);
    do {
      int token = s.p;
      Expr target = s.targets.delete(s.primaries.primary());
      if (target == null) {
        throw s.failAt(token);
      }
      targets.add(target);
    } while (s.accept(Tok.COMMA) && !atEnd());
    if (!atEnd()) {
      throw s.fail();
    }
    return new Stmt.Delete(s.id(), s.from(start), ParseState.seal(targets));
  }

  private Stmt raise(int start) {
    s.next();
    Expr exception = atEnd() ? null : s.expressions.expression();
    Expr cause = exception != null && s.accept(Tok.FROM) ? s.expressions.expression() : null;
    return new Stmt.Raise(s.id(), s.from(start), exception, cause);
  }

  private Stmt assertion(int start) {
    s.next();
    Expr test = s.expressions.expression();
    Expr message = s.accept(Tok.COMMA) ? s.expressions.expression() : null;
    return new Stmt.Assert(s.id(), s.from(start), test, message);
  }

  private List<String> names() {
    s.next();
    ArrayList<String> names = new ArrayList<>(1);
    do {
      names.add(s.name());
    } while (s.accept(Tok.COMMA));
    return ParseState.seal(names);
  }

  private Stmt importNames(int start) {
    s.next();
    ArrayList<Alias> names = new ArrayList<>(1);
    do {
      int from = s.start();
      String name = dottedName();
      String asname = s.accept(Tok.AS) ? s.name() : null;
      names.add(new Alias(s.id(), s.from(from), name, asname));
    } while (s.accept(Tok.COMMA));
    return new Stmt.Import(s.id(), s.from(start), ParseState.seal(names));
  }

  private String dottedName() {
    String name = s.name();
    if (s.kind != Tok.DOT) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (s.accept(Tok.DOT)) {
      dotted.append('.').append(s.name());
    }
    return dotted.toString();
  }

  private Stmt importFrom(int start) {
    s.next();
    int level = 0;
    while (s.kind == Tok.DOT || s.kind == Tok.ELLIPSIS) {
      level += s.kind == Tok.DOT ? 1 : 3;
      s.next();
    }
    String module = level > 0 && s.kind == Tok.IMPORT ? null : dottedName();
    s.expect(Tok.IMPORT);
    List<Alias> names = importedNames();
    return new Stmt.ImportFrom(s.id(), s.from(start), module, names, level);
  }

  private List<Alias> importedNames() {
    if (s.kind == Tok.STAR) {
      Alias all = new Alias(s.id(), s.span(s.p), "*", null);
      s.next();
      return List.of(all);
    }
    boolean parens = s.accept(Tok.LPAR);
    ArrayList<Alias> names = new ArrayList<>();
    do {
      int from = s.start();
      String name = s.name();
      String asname = s.accept(Tok.AS) ? s.name() : null;
      names.add(new Alias(s.id(), s.from(from), name, asname));
    } while (s.accept(Tok.COMMA) && !(parens && s.kind == Tok.RPAR));
    if (parens) {
      s.expect(Tok.RPAR);
    }
    return ParseState.seal(names);
  }
}
