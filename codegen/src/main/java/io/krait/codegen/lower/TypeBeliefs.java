package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.TypeTable;

/** What type inference predicts, as representations. */
final class TypeBeliefs implements Beliefs {
  private final ModuleUnit module;
  private final TypeTable types;
  private final Representations representations;

  TypeBeliefs(ModuleUnit module) {
    this.module = module;
    this.types = module.types();
    this.representations = module.program().representations();
  }

  @Override
  public boolean isTyped() {
    return true;
  }

  @Override
  public Rep of(Expr expr) {
    return here(representations.of(types.typeOf(expr)));
  }

  /** A class of another module is that module's own affair. */
  Rep here(Rep rep) {
    if (!(rep instanceof Rep.Ref ref)) {
      return rep;
    }
    ClassUnit cls = module.program().classes().byName(ref.internalName());
    return cls == null || cls.module == module ? rep : Rep.ANY;
  }

  @Override
  public Rep of(Symbol symbol) {
    Rep rep = here(representations.of(types.typeOf(symbol)));
    if (rep instanceof Rep.Prim && mayBeUnbound(symbol)) {
      return Rep.ANY;
    }
    return rep;
  }

  /** A machine type has no value for "unbound". */
  private boolean mayBeUnbound(Symbol symbol) {
    if (!(symbol.resolution() instanceof Resolution.Local)
        && !(symbol.resolution() instanceof Resolution.Cell)) {
      return true;
    }
    Variables.Key key = new Variables.Key(symbol.scope(), symbol.resolution().name());
    return symbol.isDeleted()
        || module.flow().isReadUnbound(key)
        || symbol.scope().usesLocalsCall();
  }
}
