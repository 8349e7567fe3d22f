package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The rules of classes and functions that their definitions alone must keep to. */
final class DefinitionRules {
  private final Reporter reporter;
  private final BiPredicate<Type, Type> assignable;

  /** Relates types by {@code (to, from)}. */
  DefinitionRules(Program program, Reporter reporter) {
    this.reporter = reporter;
    this.assignable = (to, from) -> Assignability.check(program, from, to);
  }

  /**
   * @param values gives the type of an expression of the class body
   */
  void check(ClassDecl cls, Function<Expr, Type> values) {
    FinalRules.check(cls, reporter);
    EnumRules.check(cls, reporter, assignable, values);
    DataclassRules.check(cls, reporter, assignable);
    TypedDictRules.check(cls, reporter, assignable);
    NamedTupleRules.check(cls, reporter);
    SlotRules.check(cls, reporter);
    DisjointBases.check(cls, reporter);
    ClassVariableRules.check(cls, reporter);
  }

  void check(FunctionDecl function) {
    FinalRules.check(function, reporter);
    GuardRules.check(function, reporter, assignable);
    for (Expr decorator : function.decorators()) {
      if (Names.full(decorator, function.context()).equals("typing.disjoint_base")) {
        reporter.error(
            "invalid-disjoint-base", "A function cannot be a disjoint base", decorator.span());
      }
    }
  }
}
