package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;

/** Declarations of variables and attributes. */
final class VariableRules {
  private final Checker checker;

  VariableRules(Checker checker) {
    this.checker = checker;
  }

  void check(Stmt.AnnAssign assign) {
    if (checker.reports()) {
      checker.types().annotation(assign.annotation());
    }
  }

  void delete(Expr.Attribute node, Type receiver) {
    checker.reports();
  }
}
