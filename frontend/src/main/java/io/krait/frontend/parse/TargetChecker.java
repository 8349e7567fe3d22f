package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns expressions into the targets of assignments, loops and {@code del}.
 *
 * <p>A target is parsed as an expression first; its nodes are then made again with the context
 * STORE or DEL and the same ids. A parenthesised starred expression never gets this far.
 */
final class TargetChecker {
  private final ParseState s;

  TargetChecker(ParseState s) {
    this.s = s;
  }

  /** The targets of a {@code for}: ends before {@code in}. */
  Expr starTargets() {
    int start = s.start();
    int firstToken = s.p;
    Expr first = element();
    if (s.kind != Tok.COMMA) {
      return require(store(first), firstToken);
    }
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (s.kind != Tok.STAR && !s.expressions.atExpression()) {
        break;
      }
      elements.add(element());
    }
    return require(store(s.expressions.tuple(start, elements)), firstToken);
  }

  private Expr element() {
    return s.kind == Tok.STAR ? s.expressions.starred() : s.expressions.bitwiseOr();
  }

  private Expr require(@Nullable Expr target, int token) {
    if (target == null) {
      throw s.failAt(token);
    }
    return target;
  }

  /** The target of {@code as} in a with item. */
  Expr starTarget() {
    int token = s.p;
    return require(store(element()), token);
  }

  /** {@code e} as the target of an assignment, or null if it cannot be one. */
  @Nullable Expr store(Expr e) {
    return convert(e, ExprContext.STORE);
  }

  /** {@code e} as the target of {@code del}, or null if it cannot be one. */
  @Nullable Expr delete(Expr e) {
    return convert(e, ExprContext.DEL);
  }

  private @Nullable Expr convert(Expr e, ExprContext ctx) {
    return switch (e) {
      case Expr.Name n -> new Expr.Name(n.id(), n.span(), n.name(), ctx);
      case Expr.Attribute a -> new Expr.Attribute(a.id(), a.span(), a.value(), a.attr(), ctx);
      case Expr.Subscript x -> new Expr.Subscript(x.id(), x.span(), x.value(), x.slice(), ctx);
      case Expr.Starred x -> starred(x, ctx);
      case Expr.Tuple t -> {
        List<Expr> elements = convertAll(t.elts(), ctx);
        yield elements == null ? null : new Expr.Tuple(t.id(), t.span(), elements, ctx);
      }
      case Expr.ListExpr t -> {
        List<Expr> elements = convertAll(t.elts(), ctx);
        yield elements == null ? null : new Expr.ListExpr(t.id(), t.span(), elements, ctx);
      }
      default -> null;
    };
  }

  private @Nullable Expr starred(Expr.Starred x, ExprContext ctx) {
    if (ctx == ExprContext.DEL) {
      return null;
    }
    Expr value = convert(x.value(), ctx);
    return value == null ? null : new Expr.Starred(x.id(), x.span(), value, ctx);
  }

  private @Nullable List<Expr> convertAll(List<Expr> elements, ExprContext ctx) {
    ArrayList<Expr> converted = new ArrayList<>(elements.size());
    for (Expr element : elements) {
      Expr target = convert(element, ctx);
      if (target == null) {
        return null;
      }
      converted.add(target);
    }
    return ParseState.seal(converted);
  }

  /** A single target without stars or displays: for {@code +=} and annotations. */
  static boolean isSingle(Expr e) {
    return e instanceof Expr.Name || e instanceof Expr.Attribute || e instanceof Expr.Subscript;
  }
}
