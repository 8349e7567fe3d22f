package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code deprecated} marks (PEP 702). */
final class Deprecations {
  private Deprecations() {}

  /** The message of a deprecated function; null if it is not deprecated. */
  static @Nullable String of(FunctionDecl function) {
    return of(function.decorators(), function.context());
  }

  /** The message of a deprecated class; null if it is not deprecated. */
  static @Nullable String of(ClassDecl cls) {
    return cls.madeOf != null ? null : of(cls.node().decoratorList(), cls.context());
  }

  private static @Nullable String of(List<Expr> decorators, Context context) {
    for (Expr decorator : decorators) {
      if (decorator instanceof Expr.Call call && !call.args().isEmpty()) {
        String name = Names.full(call.func(), context);
        if (name.equals("warnings.deprecated") || name.equals("typing.deprecated")) {
          String message = SourceLiterals.string(call.args().get(0));
          return message == null ? "" : message;
        }
      }
    }
    return null;
  }
}
