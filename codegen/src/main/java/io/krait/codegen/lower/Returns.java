package io.krait.codegen.lower;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/** Looks at the return statements of a function. */
final class Returns {
  private Returns() {}

  /** Whether None is all that the statements return, as can be seen. */
  static boolean onlyNone(List<Stmt> statements) {
    return statements.stream().allMatch(Returns::onlyNone);
  }

  private static boolean onlyNone(Stmt statement) {
    return switch (statement) {
      case Stmt.Return ret ->
          ret.value() == null
              || (ret.value() instanceof Expr.Constant constant
                  && constant.value() == ConstantValue.Singleton.NONE);
      case Stmt.If choice -> onlyNone(choice.body()) && onlyNone(choice.orelse());
      case Stmt.For loop -> onlyNone(loop.body()) && onlyNone(loop.orelse());
      case Stmt.While loop -> onlyNone(loop.body()) && onlyNone(loop.orelse());
      case Stmt.With with -> onlyNone(with.body());
      case Stmt.Match match -> match.cases().stream().allMatch(c -> onlyNone(c.body()));
      case Stmt.Try attempt ->
          onlyNone(attempt.body())
              && attempt.handlers().stream().allMatch(h -> onlyNone(h.body()))
              && onlyNone(attempt.orelse())
              && onlyNone(attempt.finalbody());
      default -> true;
    };
  }
}
