package io.krait.typeinfer.check;

import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Names that are {@code Final}: bound once, where they are declared. */
final class FinalNames {
  private FinalNames() {}

  /** Whether a name in store position binds a Final name again. */
  static boolean isRebound(Expr.Name name, Context context) {
    ModuleDecl module = context.module();
    Symbol used = module.symbolAt(name);
    Symbol symbol = used == null ? null : module.owner(used);
    if (symbol == null) {
      return false;
    }
    SymbolInfo info = module.info(symbol);
    Decl.Variable declared = info.annotated();
    if (declared != null && declared.name() == name) {
      return false;
    }
    if (declared != null && isFinal(declared)) {
      return true;
    }
    for (Decl decl : info.decls()) {
      if (decl instanceof Decl.Import imported
          && imported.name() != null
          && isFinal(imported, module)) {
        return true;
      }
    }
    return symbol.scope() == module.scope() && isStarred(name.name(), module);
  }

  private static boolean isFinal(Decl.Variable variable) {
    return variable.module().program().declarations().hasQualifier(variable, "Final");
  }

  private static boolean isFinal(Decl.Import imported, ModuleDecl module) {
    return module.program().declarations().follow(imported) instanceof Decl.Variable variable
        && isFinal(variable);
  }

  /** Whether {@code from m import *} brings the name and m says that it is Final. */
  private static boolean isStarred(String name, ModuleDecl module) {
    for (String star : module.stars()) {
      ModuleDecl from = module.program().module(star);
      SymbolInfo info = from == null || name.startsWith("_") ? null : from.export(name);
      @Nullable Decl main = info == null ? null : info.main();
      if (main instanceof Decl.Variable variable && isFinal(variable)) {
        return true;
      }
    }
    return false;
  }
}
