package io.krait.codegen.lower;

import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import org.jspecify.annotations.Nullable;

/** Arithmetic and comparisons of ints, floats and bools in machine types. */
final class NumericLowering {
  private final Body body;

  NumericLowering(Body body) {
    this.body = body;
  }

  /** An operator on the two topmost operands, which it takes off; null if not on machine types. */
  @Nullable Operand binary(Operator op, boolean inPlace, Expr expr, Point before, int pos) {
    return null;
  }

  @Nullable Operand unary(Expr.UnaryOp expr, Point before) {
    return null;
  }

  @Nullable Var test(Expr.Compare expr, int index, Point before) {
    return null;
  }
}
