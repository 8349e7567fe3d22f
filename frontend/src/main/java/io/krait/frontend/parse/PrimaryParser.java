package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Keyword;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Atoms followed by attributes, subscripts and calls. */
final class PrimaryParser {
  private final ParseState s;

  PrimaryParser(ParseState s) {
    this.s = s;
  }

  Expr primary() {
    int start = s.start();
    Expr value = s.atoms.atom();
    while (true) {
      switch (s.kind) {
        case Tok.DOT -> {
          s.next();
          String name = s.name();
          value = new Expr.Attribute(s.id(), s.from(start), value, name, ExprContext.LOAD);
        }
        case Tok.LPAR -> value = call(start, value);
        case Tok.LSQB -> {
          s.next();
          Expr slice = slices();
          s.expect(Tok.RSQB);
          value = new Expr.Subscript(s.id(), s.from(start), value, slice, ExprContext.LOAD);
        }
        default -> {
          return value;
        }
      }
    }
  }

  private Expr call(int start, Expr callee) {
    ArrayList<Expr> args = new ArrayList<>(2);
    ArrayList<Keyword> keywords = new ArrayList<>(0);
    arguments(args, keywords, true);
    return new Expr.Call(
        s.id(), s.from(start), callee, ParseState.seal(args), ParseState.seal(keywords));
  }

  /**
   * Reads arguments in parentheses. CPython's order: positional ones, then keywords mixed with
   * {@code *a}, then keywords mixed with {@code **a}.
   */
  void arguments(List<Expr> args, List<Keyword> keywords, boolean generator) {
    int open = s.start();
    s.next();
    boolean keyword = false;
    boolean doubleStar = false;
    while (s.kind != Tok.RPAR) {
      if (s.kind == Tok.STAR) {
        if (doubleStar) {
          throw s.fail();
        }
        args.add(starArgument());
      } else if (s.kind == Tok.DOUBLESTAR) {
        keywords.add(doubleStarArgument());
        doubleStar = true;
      } else if (s.kind == Tok.NAME && s.peek(1) == Tok.EQUAL) {
        keywords.add(keywordArgument());
        keyword = true;
      } else {
        int first = s.p;
        Expr value = s.expressions.namedExpression();
        if (s.kind == Tok.FOR || s.kind == Tok.ASYNC) {
          args.add(soleGenerator(open, value, args.isEmpty() && keywords.isEmpty() && generator));
          return;
        }
        if (keyword || doubleStar) {
          throw s.failAt(first);
        }
        args.add(value);
      }
      if (!s.accept(Tok.COMMA)) {
        break;
      }
    }
    s.expect(Tok.RPAR);
  }

  private Expr soleGenerator(int open, Expr element, boolean allowed) {
    if (!allowed) {
      throw s.fail();
    }
    var generators = s.atoms.comprehensions();
    s.expect(Tok.RPAR);
    return new Expr.GeneratorExp(s.id(), s.from(open), element, generators);
  }

  private Expr starArgument() {
    int start = s.start();
    s.next();
    Expr value = s.expressions.expression();
    return new Expr.Starred(s.id(), s.from(start), value, ExprContext.LOAD);
  }

  private Keyword doubleStarArgument() {
    int start = s.start();
    s.next();
    Expr value = s.expressions.expression();
    return new Keyword(s.id(), s.from(start), null, value);
  }

  private Keyword keywordArgument() {
    int start = s.start();
    String name = s.name();
    s.next();
    Expr value = s.expressions.expression();
    return new Keyword(s.id(), s.from(start), name, value);
  }

  private Expr slices() {
    int start = s.start();
    Expr first = sliceOrStar();
    if (s.kind != Tok.COMMA && !(first instanceof Expr.Starred)) {
      return first;
    }
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (s.kind == Tok.RSQB) {
        break;
      }
      elements.add(sliceOrStar());
    }
    return s.expressions.tuple(start, elements);
  }

  private Expr sliceOrStar() {
    if (s.kind == Tok.STAR) {
      return starArgument();
    }
    int start = s.start();
    Expr lower = null;
    if (s.kind != Tok.COLON) {
      boolean named = s.kind == Tok.NAME && s.peek(1) == Tok.COLONEQUAL;
      lower = s.expressions.namedExpression();
      if (s.kind != Tok.COLON || named) {
        return lower;
      }
    }
    s.next();
    Expr upper = optionalBound();
    Expr step = s.accept(Tok.COLON) ? optionalBound() : null;
    return new Expr.Slice(s.id(), s.from(start), lower, upper, step);
  }

  private @Nullable Expr optionalBound() {
    return s.kind == Tok.COLON || s.kind == Tok.COMMA || s.kind == Tok.RSQB
        ? null
        : s.expressions.expression();
  }

  /** An unmodifiable list that may hold null. */
  static <T extends @Nullable Object> List<T> sealWithNulls(List<T> list) {
    return Collections.unmodifiableList(list);
  }
}
