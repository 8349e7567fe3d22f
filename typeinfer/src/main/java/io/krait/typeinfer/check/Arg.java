package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** An argument of a call; either written, or of a type that the checker made up. */
final class Arg {
  /** Whether it stands for one argument or for many. */
  enum Kind {
    PLAIN,
    STAR,
    DOUBLE_STAR
  }

  final @Nullable String keyword;
  final Kind kind;
  final @Nullable Expr expr;
  private @Nullable Type type;

  Arg(@Nullable String keyword, Kind kind, @Nullable Expr expr, @Nullable Type type) {
    this.keyword = keyword;
    this.kind = kind;
    this.expr = expr;
    this.type = type;
  }

  static Arg of(Type type) {
    return new Arg(null, Kind.PLAIN, null, type);
  }

  /** The same argument with a type of its own: one member of what it was. */
  Arg withType(Type other) {
    return new Arg(keyword, kind, expr, other);
  }

  boolean isFixed() {
    return type != null;
  }

  /** The type, given what is wanted of it. */
  Type type(@Nullable Checker checker, @Nullable Type expected) {
    Type known = type;
    if (known != null) {
      return known;
    }
    Expr written = expr;
    if (written == null || checker == null) {
      return Type.AnyType.UNKNOWN;
    }
    return checker.infer(written, expected);
  }

  /** Whether the type depends on what is expected. */
  boolean isContextual() {
    return type == null && expr != null && Checker.isContextual(expr);
  }

  @Nullable Span span() {
    return expr == null ? null : expr.span();
  }
}
