package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fresh copies of type variables, so that a call's are told from those around it. */
final class Generics {
  /** The scope of the variables of one call. */
  static final class Fresh {}

  private Generics() {}

  static Substitution fresh(List<TypeVarType> variables, Constraints constraints) {
    Map<TypeVarType, Type> map = new HashMap<>();
    Fresh scope = new Fresh();
    for (TypeVarType variable : variables) {
      TypeVarType copy = new TypeVarType(variable.decl(), scope);
      map.put(variable, copy);
      constraints.open(copy);
    }
    return Substitution.of(map);
  }

  static Signature freshen(
      Signature signature, List<TypeVarType> variables, Constraints constraints) {
    return fresh(variables, constraints).apply(new CallableType(signature, null)).signature();
  }
}
