package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes whose metaclass has a {@code __call__} of its own. */
final class MetaclassCalls {
  private final Program program;
  private final Calls calls;

  MetaclassCalls(Program program, Calls calls) {
    this.program = program;
    this.calls = calls;
  }

  /** A {@code __call__} of the metaclass that takes matters into its own hands; null if none. */
  Calls.@Nullable Result call(
      Type.ClassType object,
      InstanceType instance,
      List<Arg> args,
      @Nullable Type expected,
      @Nullable Expr node) {
    Type bound = bound(program, object, instance);
    if (bound == null) {
      return null;
    }
    boolean plain = bound instanceof CallableType callable && isUnhelpful(callable, instance);
    if (plain) {
      boolean stated =
          bound instanceof CallableType known
              && known.function() != null
              && known.function().def() != null
              && known.function().def().returns() != null;
      if (stated) {
        Calls.Result checked = calls.call(bound, args, expected, node);
        return checked.fits() ? null : new Calls.Result(instance, false);
      }
      return null;
    }
    return calls.call(bound, args, expected, node);
  }

  /** Not annotated, or giving an instance of the class: the class's own methods say more. */
  private static boolean isUnhelpful(CallableType callable, InstanceType instance) {
    FunctionDecl function = callable.function();
    Type returns = callable.signature().returns();
    boolean annotated =
        function != null && function.def() != null && function.def().returns() != null;
    if (!annotated) {
      return true;
    }
    if (returns instanceof AnyType || returns instanceof TypeVarType) {
      return true;
    }
    return returns instanceof InstanceType made && made.cls() == instance.cls();
  }

  /** The {@code __call__} if it says more than the class's own methods; null if it does not. */
  static @Nullable Type helpful(Program program, Type.ClassType object, InstanceType instance) {
    Type bound = bound(program, object, instance);
    return bound instanceof CallableType c && isUnhelpful(c, instance) ? null : bound;
  }

  private static @Nullable Type bound(
      Program program, Type.ClassType object, InstanceType instance) {
    Member call = instance.cls().metaclass().find("__call__");
    if (call == null || call.owner().isBuiltin("type") || call.owner().module().isStub()) {
      return null;
    }
    Type method = Substitution.apply(List.of(call.owner().self()), List.of(object), call.type());
    return new Attributes(program).bind(method, object, call).type();
  }
}
