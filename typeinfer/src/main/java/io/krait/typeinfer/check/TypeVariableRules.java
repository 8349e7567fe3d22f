package io.krait.typeinfer.check;

/** Rules. */
final class TypeVariableRules {
  private final Checker checker;

  TypeVariableRules(Checker checker) {
    this.checker = checker;
  }

  void check(String special, io.krait.frontend.tree.Expr.Call call) {
    checker.reports();
  }
}
