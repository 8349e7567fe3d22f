package io.krait.typeinfer.check;

/** Rules. */
final class AliasRules {
  private final Checker checker;

  AliasRules(Checker checker) {
    this.checker = checker;
  }

  void check(io.krait.frontend.tree.Stmt node) {
    checker.reports();
  }
}
