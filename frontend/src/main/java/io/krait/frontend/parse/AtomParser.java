package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.ConstantValue.Singleton;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, literals, displays, groups and comprehensions. */
final class AtomParser {
  private final ParseState s;

  AtomParser(ParseState s) {
    this.s = s;
  }

  Expr atom() {
    return switch (s.kind) {
      case Tok.NAME -> {
        Expr name = new Expr.Name(s.id(), s.span(s.p), s.tokens.name(s.p), ExprContext.LOAD);
        s.next();
        yield name;
      }
      case Tok.NUMBER ->
          constant(Literals.number(s.tokens.file().text(), s.start(), s.tokens.end(s.p)));
      case Tok.STRING, Tok.FSTRING_START, Tok.TSTRING_START -> s.strings.strings();
      case Tok.TRUE -> constant(Singleton.TRUE);
      case Tok.FALSE -> constant(Singleton.FALSE);
      case Tok.NONE -> constant(Singleton.NONE);
      case Tok.ELLIPSIS -> constant(Singleton.ELLIPSIS);
      case Tok.LPAR -> parenthesized();
      case Tok.LSQB -> list();
      case Tok.LBRACE -> braces();
      default -> throw s.fail();
    };
  }

  private Expr constant(ConstantValue value) {
    Expr constant = new Expr.Constant(s.id(), s.span(s.p), value, null);
    s.next();
    return constant;
  }

  private Expr parenthesized() {
    int start = s.start();
    s.next();
    if (s.kind == Tok.RPAR) {
      s.next();
      return new Expr.Tuple(s.id(), s.from(start), List.of(), ExprContext.LOAD);
    }
    if (s.kind == Tok.YIELD) {
      Expr value = s.expressions.yieldExpression();
      s.expect(Tok.RPAR);
      return value;
    }
    int firstToken = s.p;
    Expr first = s.expressions.starNamedExpression();
    if (s.kind == Tok.COMMA) {
      List<Expr> elements = elements(first, Tok.RPAR);
      s.next();
      return s.expressions.tuple(start, elements);
    }
    if (first instanceof Expr.Starred) {
      throw s.failAt(firstToken);
    }
    if (s.kind == Tok.FOR || s.kind == Tok.ASYNC) {
      List<Comprehension> generators = comprehensions();
      s.expect(Tok.RPAR);
      return new Expr.GeneratorExp(s.id(), s.from(start), first, generators);
    }
    s.expect(Tok.RPAR);
    return first;
  }

  /** The elements of a display up to, not including, {@code closing}. */
  private List<Expr> elements(Expr first, int closing) {
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (s.kind == closing) {
        break;
      }
      elements.add(s.expressions.starNamedExpression());
    }
    if (s.kind != closing) {
      throw s.fail();
    }
    return elements;
  }

  private Expr list() {
    int start = s.start();
    s.next();
    if (s.kind == Tok.RSQB) {
      s.next();
      return new Expr.ListExpr(s.id(), s.from(start), List.of(), ExprContext.LOAD);
    }
    Expr first = s.expressions.starNamedExpression();
    if ((s.kind == Tok.FOR || s.kind == Tok.ASYNC) && !(first instanceof Expr.Starred)) {
      List<Comprehension> generators = comprehensions();
      s.expect(Tok.RSQB);
      return new Expr.ListComp(s.id(), s.from(start), first, generators);
    }
    List<Expr> elements = elements(first, Tok.RSQB);
    s.next();
    return new Expr.ListExpr(s.id(), s.from(start), ParseState.seal(elements), ExprContext.LOAD);
  }

  private Expr braces() {
    int start = s.start();
    s.next();
    if (s.kind == Tok.RBRACE) {
      s.next();
      return new Expr.Dict(s.id(), s.from(start), List.of(), List.of());
    }
    if (s.kind == Tok.DOUBLESTAR) {
      return dict(start, null, doubleStarValue());
    }
    boolean named = s.kind == Tok.NAME && s.peek(1) == Tok.COLONEQUAL;
    Expr first = s.expressions.starNamedExpression();
    boolean starred = first instanceof Expr.Starred;
    if (s.kind == Tok.COLON && !starred && !named) {
      s.next();
      Expr value = s.expressions.expression();
      if (s.kind == Tok.FOR || s.kind == Tok.ASYNC) {
        List<Comprehension> generators = comprehensions();
        s.expect(Tok.RBRACE);
        return new Expr.DictComp(s.id(), s.from(start), first, value, generators);
      }
      return dict(start, first, value);
    }
    if ((s.kind == Tok.FOR || s.kind == Tok.ASYNC) && !starred) {
      List<Comprehension> generators = comprehensions();
      s.expect(Tok.RBRACE);
      return new Expr.SetComp(s.id(), s.from(start), first, generators);
    }
    List<Expr> elements = elements(first, Tok.RBRACE);
    s.next();
    return new Expr.Set(s.id(), s.from(start), ParseState.seal(elements));
  }

  private Expr doubleStarValue() {
    s.next();
    return s.expressions.bitwiseOr();
  }

  private Expr dict(int start, @Nullable Expr firstKey, Expr firstValue) {
    ArrayList<@Nullable Expr> keys = new ArrayList<>();
    ArrayList<Expr> values = new ArrayList<>();
    keys.add(firstKey);
    values.add(firstValue);
    while (s.accept(Tok.COMMA)) {
      if (s.kind == Tok.RBRACE) {
        break;
      }
      if (s.kind == Tok.DOUBLESTAR) {
        keys.add(null);
        values.add(doubleStarValue());
      } else {
        keys.add(s.expressions.expression());
        s.expect(Tok.COLON);
        values.add(s.expressions.expression());
      }
    }
    s.expect(Tok.RBRACE);
    return new Expr.Dict(
        s.id(), s.from(start), PrimaryParser.sealWithNulls(keys), ParseState.seal(values));
  }

  /** One or more {@code for ... in ... if ...} clauses. */
  List<Comprehension> comprehensions() {
    ArrayList<Comprehension> clauses = new ArrayList<>(1);
    while (s.kind == Tok.FOR || s.kind == Tok.ASYNC) {
      boolean async = s.accept(Tok.ASYNC);
      s.expect(Tok.FOR);
      Expr target = s.targets.starTargets();
      s.expect(Tok.IN);
      Expr iter = s.expressions.disjunction();
      ArrayList<Expr> conditions = new ArrayList<>(0);
      while (s.accept(Tok.IF)) {
        conditions.add(s.expressions.disjunction());
      }
      clauses.add(new Comprehension(s.id(), target, iter, ParseState.seal(conditions), async));
    }
    return ParseState.seal(clauses);
  }
}
