package io.krait.typeinfer.check;

/** Declarations of classes. */
final class ClassRules {
  private final Checker checker;

  ClassRules(Checker checker) {
    this.checker = checker;
  }

  void header(ClassDecl cls) {
    checker.reports();
  }

  void body(ClassDecl cls) {
    Reporter reporter = checker.reporter();
    if (reporter != null) {
      new DefinitionRules(checker.program, reporter).check(cls, checker::infer);
    }
  }
}
