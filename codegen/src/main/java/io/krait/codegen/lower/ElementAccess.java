package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Elements of lists, tuples, strings and dicts. */
final class ElementAccess {
  private final Body body;

  ElementAccess(Body body) {
    this.body = body;
  }

  @Nullable Operand read(Expr.Subscript expr, int depth, Point before) {
    return null;
  }

  boolean store(Expr.Subscript target, int object, int depth, Point before) {
    return false;
  }

  boolean append(Operand list, Operand value) {
    return false;
  }
}
