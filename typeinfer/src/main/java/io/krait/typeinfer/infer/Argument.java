package io.krait.typeinfer.infer;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.Type;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a call.
 *
 * @param keyword its name, or null
 * @param kind whether it stands for one argument or for many
 * @param expr where it is written; null for arguments that the checker makes up
 */
record Argument(@Nullable String keyword, Kind kind, Type type, @Nullable Expr expr) {
  enum Kind {
    PLAIN,
    STAR,
    DOUBLE_STAR
  }

  static Argument of(Type type) {
    return new Argument(null, Kind.PLAIN, type, null);
  }

  @Nullable Span span() {
    return expr == null ? null : expr.span();
  }
}
