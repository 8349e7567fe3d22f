package io.krait.codegen.lower;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Operations on literals that the compiler does, as CPython's does. */
final class Folding {
  private Folding() {}

  /** A signed or inverted number literal; null for anything else. */
  static @Nullable Operand unary(Expr.UnaryOp expr, Body body) {
    ConstantValue value = fold(expr);
    return value == null ? null : body.expressions.constant(value);
  }

  /** The value of a signed number literal or literal, or null. */
  static @Nullable ConstantValue fold(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return constant.value();
    }
    if (!(expr instanceof Expr.UnaryOp unary)) {
      return null;
    }
    ConstantValue operand = fold(unary.operand());
    if (operand instanceof ConstantValue.IntValue i) {
      return switch (unary.op()) {
        case USUB -> new ConstantValue.IntValue(i.value().negate());
        case INVERT -> new ConstantValue.IntValue(i.value().not());
        case UADD -> i;
        case NOT -> null;
      };
    }
    if (operand instanceof ConstantValue.FloatValue f && unary.op() == UnaryOperator.USUB) {
      return new ConstantValue.FloatValue(-f.value());
    }
    return null;
  }
}
