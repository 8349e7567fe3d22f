package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;

/** Whether a type may stand for a type variable. */
final class Bounds {
  private Bounds() {}

  static boolean accepts(
      Program program, TypeVarDecl decl, Type arg, List<TypeVarType> params, List<Type> args) {
    if (arg instanceof Type.AnyType) {
      return true;
    }
    Type bound = decl.bound();
    if (bound != null) {
      Type limit = Substitution.apply(params, args, bound);
      return Assignability.check(program, arg, limit);
    }
    if (decl.constraints().isEmpty()) {
      return true;
    }
    Assignability relation = new Assignability(program, null);
    if (arg instanceof TypeVarType variable && !variable.decl().constraints().isEmpty()) {
      return variable.decl().constraints().stream()
          .allMatch(each -> decl.constraints().stream().anyMatch(c -> relation.same(each, c)));
    }
    for (Type constraint : decl.constraints()) {
      if (relation.same(arg, constraint)) {
        return true;
      }
    }
    return false;
  }
}
