package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a type expression stands.
 *
 * @param binder the function whose signature, the class whose bases or the alias whose value is
 *     evaluated: it binds the type variables that nothing around binds
 */
record Context(ModuleDecl module, Scope scope, @Nullable Object binder) {
  /** The nearest class around, also of a method's body; null if there is none. */
  @Nullable ClassDecl classAround() {
    if (binder instanceof FunctionDecl function && function.owner() != null) {
      return function.owner();
    }
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.CLASS) {
        return module.classAt(at.ownerId());
      }
    }
    return null;
  }

  /** The nearest function around; null if there is none. */
  @Nullable FunctionDecl functionAround() {
    if (binder instanceof FunctionDecl function) {
      return function;
    }
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.FUNCTION) {
        return module.functionAt(at.ownerId());
      }
      if (at.kind() == ScopeKind.CLASS) {
        return null;
      }
    }
    return null;
  }
}
