package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literal values in source. */
final class SourceLiterals {
  private SourceLiterals() {}

  /** The value of a string literal; null for anything else. */
  static @Nullable String string(@Nullable Expr expr) {
    return expr instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? text.value()
        : null;
  }

  /** The string literals among expressions. */
  static List<String> strings(List<Expr> exprs) {
    List<String> found = new ArrayList<>();
    for (Expr expr : exprs) {
      String text = string(expr);
      if (text != null) {
        found.add(text);
      }
    }
    return found;
  }

  /** The value of {@code True} or {@code False}; null for anything else. */
  static @Nullable Boolean bool(@Nullable Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return constant.value() == ConstantValue.Singleton.TRUE
          ? Boolean.TRUE
          : constant.value() == ConstantValue.Singleton.FALSE ? Boolean.FALSE : null;
    }
    return null;
  }

  /** The value of an int literal, also a negative one; null for anything else. */
  static @Nullable Integer index(Expr expr) {
    if (expr instanceof Expr.UnaryOp op && op.op() == UnaryOperator.USUB) {
      Integer inner = index(op.operand());
      return inner == null ? null : Integer.valueOf(-inner);
    }
    return expr instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.IntValue number
            && number.value().bitLength() < 31
        ? Integer.valueOf(number.value().intValue())
        : null;
  }
}
