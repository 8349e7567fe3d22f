package io.krait.typeinfer.types;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The bound of a slice where the source states it: an int, perhaps negative. */
public final class SliceBound {
  private SliceBound() {}

  /** Its value, or null where it is no small int that stands there. */
  public static @Nullable Integer of(Expr expr) {
    boolean negative = expr instanceof Expr.UnaryOp op && op.op() == UnaryOperator.USUB;
    Expr plain = expr instanceof Expr.UnaryOp op && negative ? op.operand() : expr;
    if (plain instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number
        && number.value().bitLength() < 31) {
      return negative ? -number.value().intValue() : number.value().intValue();
    }
    return null;
  }
}
