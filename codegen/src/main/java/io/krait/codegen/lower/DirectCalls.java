package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Calls whose target is known. */
final class DirectCalls {
  private final Body body;

  DirectCalls(Body body) {
    this.body = body;
  }

  @Nullable Operand call(Expr.Call call) {
    return null;
  }
}
