package io.krait.codegen.lower;

import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which scopes have code of their own, and which variables such code shares.
 *
 * <p>The binder gives each comprehension and each list of type parameters its own block. Here those
 * are part of the code around them (PEP 709), so that a variable they use is not captured by that
 * alone: only one used by another function, lambda, generator expression or class body needs a
 * cell.
 */
final class Captures {
  private final Set<Variables.Key> shared = new HashSet<>();

  Captures(Scope module) {
    collect(module);
  }

  /** Whether the scope's code is part of its parent's. */
  static boolean isInlined(Scope scope) {
    return scope.kind() == ScopeKind.TYPE_PARAMETERS
        || (scope.kind() == ScopeKind.COMPREHENSION
            && !(scope.owner() instanceof Expr.GeneratorExp));
  }

  /** The scope whose code the given scope's is part of. */
  static Scope bodyOf(Scope scope) {
    Scope at = scope;
    while (isInlined(at)) {
      Scope parent = at.parent();
      if (parent == null) {
        break;
      }
      at = parent;
    }
    return at;
  }

  private void collect(Scope scope) {
    if (!isInlined(scope)) {
      for (Resolution.Free free : scope.freeVariables()) {
        shared.add(new Variables.Key(free.owner(), free.name()));
      }
    }
    for (Scope child : scope.children()) {
      if (child.kind() != ScopeKind.ANNOTATION) {
        collect(child);
      }
    }
  }

  /** Whether code other than its own body uses the variable. */
  boolean isShared(Variables.Key key) {
    return shared.contains(key);
  }

  /** The variables that code made in {@code body} must be given, in order. */
  static List<Variables.Key> freeVariables(Scope body) {
    Set<Variables.Key> keys = new LinkedHashSet<>();
    for (Resolution.Free free : body.freeVariables()) {
      keys.add(new Variables.Key(free.owner(), free.name()));
    }
    List<Variables.Key> ordered = new ArrayList<>(keys);
    ordered.sort((a, b) -> a.name().compareTo(b.name()));
    return ordered;
  }

  /** The scopes inside {@code body} that are part of its code, itself first. */
  static List<Scope> scopesOf(Scope body) {
    List<Scope> scopes = new ArrayList<>();
    scopes.add(body);
    for (int i = 0; i < scopes.size(); i++) {
      for (Scope child : scopes.get(i).children()) {
        if (isInlined(child)) {
          scopes.add(child);
        }
      }
    }
    return scopes;
  }

  /** The class scope around a scope's code whose namespace it reads, or null. */
  static @Nullable Scope enclosing(Scope scope, ScopeKind kind) {
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.kind() == kind) {
        return at;
      }
    }
    return null;
  }
}
