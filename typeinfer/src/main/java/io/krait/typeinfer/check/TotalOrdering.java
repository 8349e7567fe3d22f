package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.List;

/** {@code functools.total_ordering}: from one comparison follow the others. */
final class TotalOrdering {
  private static final List<String> COMPARISONS = List.of("__lt__", "__le__", "__gt__", "__ge__");

  private TotalOrdering() {}

  static void synthesise(Program program, ClassDecl cls) {
    boolean ordered = false;
    for (Expr decorator : cls.node().decoratorList()) {
      ordered |= Names.full(decorator, cls.context()).equals("functools.total_ordering");
    }
    Member given = null;
    for (String name : COMPARISONS) {
      Member own = ordered ? cls.own(name) : null;
      given = given == null ? own : given;
    }
    if (given == null || given.function() == null) {
      return;
    }
    Signature signature = given.function().signature().withReturns(program.bool());
    for (String name : COMPARISONS) {
      if (cls.own(name) == null) {
        cls.synthesise(name, new Type.CallableType(signature, null));
      }
    }
  }
}
