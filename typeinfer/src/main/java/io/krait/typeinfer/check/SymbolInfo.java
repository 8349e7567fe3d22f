package io.krait.typeinfer.check;

import io.krait.frontend.bind.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable of one scope: its declarations, its declared type, and else its inferred one. */
final class SymbolInfo {
  private final ModuleDecl module;
  private final Symbol symbol;
  private final List<Decl> decls = new ArrayList<>(1);
  private @Nullable Type declared;
  private boolean declaredKnown;
  private @Nullable Type inferred;
  private boolean inferring;

  SymbolInfo(ModuleDecl module, Symbol symbol) {
    this.module = module;
    this.symbol = symbol;
    for (int binding : symbol.bindings()) {
      Decl decl = module.declAt(binding);
      if (decl != null && !isItself(decl)) {
        decls.add(decl);
      }
    }
    for (Decl each : module.bareAt(symbol)) {
      if (!decls.contains(each)) {
        decls.add(each);
      }
    }
  }

  /** A module that imports its own name, as its examples may do, declares nothing by that. */
  private boolean isItself(Decl decl) {
    return decl instanceof Decl.Import imported
        && module.name().equals(imported.module())
        && symbol.name().equals(imported.name())
        && symbol.bindingCount() > 1;
  }

  ModuleDecl module() {
    return module;
  }

  Symbol symbol() {
    return symbol;
  }

  List<Decl> decls() {
    return decls;
  }

  /** The last declaration that is no mere assignment, else the first assignment; or null. */
  @Nullable Decl main() {
    for (int i = decls.size() - 1; i >= 0; i--) {
      Decl decl = decls.get(i);
      if (!(decl instanceof Decl.Variable variable) || variable.annotation() != null) {
        return decl;
      }
    }
    return decls.isEmpty() ? null : decls.get(0);
  }

  /** The annotation that the variable has at some binding; null if none. */
  Decl.@Nullable Variable annotated() {
    for (Decl decl : decls) {
      if (decl instanceof Decl.Variable variable && variable.annotation() != null) {
        return variable;
      }
    }
    return null;
  }

  /** The declared type: by annotation, or as a class, function or parameter; null if none. */
  @Nullable Type declared() {
    if (!declaredKnown) {
      declaredKnown = true;
      declared = module.program().declarations().declared(this);
    }
    return declared;
  }

  /** The declared type, else the union of all that is assigned. */
  Type type() {
    Type known = declared();
    if (known != null) {
      return known;
    }
    known = inferred;
    if (known == null) {
      if (inferring) {
        return Type.AnyType.CYCLE;
      }
      inferring = true;
      known = module.program().declarations().inferred(this);
      inferring = false;
      known = module.isForeign() ? Foreign.variable(known) : known;
      inferred = known;
    }
    return known;
  }
}
