package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.check.Type.AnyType;
import java.math.BigInteger;
import java.util.List;

/** Unary operators. */
final class UnaryOperators {
  private UnaryOperators() {}

  static Type of(Checker checker, Expr.UnaryOp op) {
    if (op.op() == UnaryOperator.NOT) {
      checker.infer(op.operand(), null);
      return checker.program.bool();
    }
    Type operand = checker.infer(op.operand(), null);
    return Types.map(operand, each -> of(checker, op, each));
  }

  private static Type of(Checker checker, Expr.UnaryOp op, Type operand) {
    if (operand instanceof Type.LiteralType literal
        && literal.value() instanceof BigInteger number) {
      return new Type.LiteralType(
          literal.cls(),
          switch (op.op()) {
            case USUB -> number.negate();
            case INVERT -> number.not();
            case UADD, NOT -> number;
          });
    }
    if (operand instanceof AnyType) {
      return operand;
    }
    Type method = checker.attributes.type(operand, op.op().method);
    Type result = method == null ? null : checker.calls.tryCall(method, List.of());
    if (result == null) {
      checker.error(
          "unsupported-operator",
          "Operator is not supported for \"" + operand.show() + "\"",
          op.span());
      return AnyType.UNKNOWN;
    }
    return result;
  }
}
