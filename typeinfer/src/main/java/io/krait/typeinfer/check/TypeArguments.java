package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arguments for the parameters of a class or alias. */
final class TypeArguments {
  private TypeArguments() {}

  /**
   * One argument for each parameter, given arguments already packed for each; the default of a
   * parameter, else Any, where they end.
   */
  static List<Type> fill(List<TypeVarType> params, List<Type> args) {
    List<Type> all = new ArrayList<>(params.size());
    Map<TypeVarType, Type> known = new HashMap<>();
    for (int i = 0; i < params.size(); i++) {
      TypeVarType param = params.get(i);
      Type arg = i < args.size() ? args.get(i) : missing(param, known);
      known.put(param, arg);
      all.add(arg);
    }
    return List.copyOf(all);
  }

  private static Type missing(TypeVarType param, Map<TypeVarType, Type> known) {
    Type byDefault = param.decl().defaultType();
    if (byDefault != null) {
      return Substitution.of(byDeclaration(known)).apply(rebind(byDefault, known));
    }
    return unknown(param);
  }

  /** A default names other parameters by declaration; here they are bound by this definition. */
  private static Type rebind(Type byDefault, Map<TypeVarType, Type> known) {
    return new Substitution(
            variable -> {
              for (TypeVarType param : known.keySet()) {
                if (param.decl() == variable.decl()) {
                  return known.get(param);
                }
              }
              return null;
            })
        .apply(byDefault);
  }

  private static Map<TypeVarType, Type> byDeclaration(Map<TypeVarType, Type> known) {
    return known;
  }

  /** What an argument is of which nothing is known. */
  static Type unknown(TypeVarType param) {
    return switch (param.decl().kind) {
      case TYPE_VAR -> AnyType.UNKNOWN;
      case PARAM_SPEC -> new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
      case TYPE_VAR_TUPLE -> new Type.TupleType(List.of(new Type.Unbounded(AnyType.UNKNOWN)));
    };
  }
}
