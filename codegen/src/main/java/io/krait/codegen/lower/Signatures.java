package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides the signatures of typed bodies, for them and for those who call them. */
final class Signatures {
  private final ModuleUnit module;
  private final Map<Integer, TypedSignature> known = new HashMap<>();

  Signatures(ModuleUnit module) {
    this.module = module;
  }

  /** The signature of a function's typed body. */
  TypedSignature of(CodeUnit unit) {
    return known.computeIfAbsent(unit.id(), id -> decide(unit));
  }

  private TypedSignature decide(CodeUnit unit) {
    TypeBeliefs beliefs = new TypeBeliefs(module);
    List<Rep> parameters = new ArrayList<>();
    for (String name : unit.parameters()) {
      parameters.add(parameter(unit, name, beliefs));
    }
    Rep result = unit.kind() == CodeUnit.Kind.THUNK ? Rep.ANY : result(unit);
    boolean self = !unit.free().isEmpty() || TypedSignature.isGeneric(parameters, result);
    return new TypedSignature(parameters, result, self);
  }

  private Rep parameter(CodeUnit unit, String name, TypeBeliefs beliefs) {
    if (module.captures().isShared(new Variables.Key(unit.scope(), name))) {
      return Rep.ANY;
    }
    for (Symbol symbol : unit.scope().symbols()) {
      if (symbol.name().equals(name)) {
        return beliefs.of(symbol);
      }
    }
    return Rep.ANY;
  }

  private @Nullable Rep result(CodeUnit unit) {
    FunctionInfo function = module.types().functionOf(unit.node());
    Type inferred = function.inferredReturn();
    if (inferred instanceof Type.NoneType
        && unit.node() instanceof Stmt.FunctionDef def
        && Returns.onlyNone(def.body())) {
      return null;
    }
    TypeBeliefs beliefs = new TypeBeliefs(module);
    Rep rep = beliefs.here(module.program().representations().of(inferred));
    return rep.equals(Rep.ANY)
        ? beliefs.here(module.program().representations().of(function.signature().returnType()))
        : rep;
  }
}
