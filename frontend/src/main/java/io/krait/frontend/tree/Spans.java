package io.krait.frontend.tree;

import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/** Where nodes stand in the text. */
public final class Spans {
  private Spans() {}

  /** The range of a node; for one without a range of its own, that of its children; or null. */
  public static @Nullable Span of(Node node) {
    return switch (node) {
      case Expr n -> n.span();
      case Stmt n -> n.span();
      case Pattern n -> n.span();
      case TypeParam n -> n.span();
      case Arg n -> n.span();
      case Keyword n -> n.span();
      case Alias n -> n.span();
      case ExceptHandler n -> n.span();
      case Module n -> around(n);
      case Arguments n -> around(n);
      case WithItem n -> around(n);
      case MatchCase n -> around(n);
      case Comprehension n -> around(n);
    };
  }

  private static @Nullable Span around(Node node) {
    Span whole = null;
    for (Node child : Children.of(node)) {
      Span span = of(child);
      if (span != null) {
        whole =
            whole == null
                ? span
                : new Span(
                    Math.min(whole.start(), span.start()), Math.max(whole.end(), span.end()));
      }
    }
    return whole;
  }
}
