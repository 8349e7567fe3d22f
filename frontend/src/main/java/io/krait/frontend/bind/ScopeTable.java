package io.krait.frontend.bind;

import io.krait.frontend.tree.Node;
import org.jspecify.annotations.Nullable;

/** Scopes and symbols by node. */
public final class ScopeTable {
  private final @Nullable Scope[] scopes;
  private final @Nullable Scope[] typeParameterScopes;
  private final @Nullable Symbol[] symbols;

  ScopeTable(int nodeCount) {
    scopes = new @Nullable Scope[nodeCount];
    typeParameterScopes = new @Nullable Scope[nodeCount];
    symbols = new @Nullable Symbol[nodeCount];
  }

  void put(Scope scope) {
    if (scope.kind() == ScopeKind.TYPE_PARAMETERS) {
      typeParameterScopes[scope.ownerId()] = scope;
    } else if (scope.kind() != ScopeKind.ANNOTATION) {
      scopes[scope.ownerId()] = scope;
    }
  }

  void put(int nodeId, Symbol symbol) {
    symbols[nodeId] = symbol;
  }

  /**
   * The scope whose code is {@code owner}: a Module, FunctionDef, ClassDef, Lambda, comprehension,
   * TypeAlias or TypeParam.
   *
   * @throws IllegalArgumentException if the node opens no scope
   */
  public Scope scopeOf(Node owner) {
    Scope scope = scopes[owner.id()];
    if (scope == null) {
      throw new IllegalArgumentException("opens no scope: " + owner);
    }
    return scope;
  }

  /** Like {@link #scopeOf(Node)}, by node id; null if the node opens no scope. */
  public @Nullable Scope scopeAt(int nodeId) {
    return nodeId < scopes.length ? scopes[nodeId] : null;
  }

  /** The scope of the type parameters of a definition or alias, or null if it has none. */
  public @Nullable Scope typeParameterScopeOf(Node owner) {
    return typeParameterScopes[owner.id()];
  }

  /**
   * The symbol that a node reads or binds, in the scope where it stands: of a Name, Arg,
   * FunctionDef, ClassDef, Alias, ExceptHandler, MatchAs, MatchStar, MatchMapping or TypeParam.
   * Null where the node has no name of its own.
   */
  public @Nullable Symbol symbolAt(Node node) {
    return symbols[node.id()];
  }

  /** Like {@link #symbolAt(Node)}, by node id. */
  public @Nullable Symbol symbolAt(int nodeId) {
    return symbols[nodeId];
  }
}
