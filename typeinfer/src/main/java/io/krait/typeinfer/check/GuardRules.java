package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.GuardType;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Functions that return {@code TypeGuard} or {@code TypeIs} (typing specification, "Narrowing").
 */
final class GuardRules {
  private GuardRules() {}

  static void check(FunctionDecl function, Reporter reporter, BiPredicate<Type, Type> assignable) {
    var def = function.def();
    if (def == null || def.returns() == null) {
      return;
    }
    Signature signature = function.signature();
    if (!(signature.returns() instanceof GuardType guard)) {
      return;
    }
    List<Param> params = signature.positional();
    int first = function.hasReceiver() ? 1 : 0;
    if (params.size() <= first) {
      boolean rest = signature.find(Signature.Kind.VAR_POSITIONAL) != null || signature.gradual();
      if (!rest) {
        reporter.error(
            "invalid-type-guard",
            "There is no parameter whose type the result could tell",
            Places.name(function));
      }
      return;
    }
    Type input = params.get(first).type();
    if (guard.exact() && !assignable.test(input, guard.narrowed())) {
      reporter.error(
          "invalid-type-guard",
          "\"TypeIs\" says \""
              + guard.narrowed().show()
              + "\", which the parameter of type \""
              + input.show()
              + "\" never is",
          def.returns().span());
    }
  }
}
