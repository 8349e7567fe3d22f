package io.krait.frontend.bind;

/**
 * Where a name that occurs in a scope lives. {@code name} is the mangled name under which the
 * variable is stored.
 */
public sealed interface Resolution {
  /** The name after private-name mangling. */
  String name();

  /** A plain local of this function-like scope. */
  record Local(String name) implements Resolution {}

  /** A local of this scope that an inner scope captures. */
  record Cell(String name) implements Resolution {}

  /** A variable of the enclosing scope {@code owner}; {@code __class__} is owned by a class. */
  record Free(String name, Scope owner) implements Resolution {}

  /**
   * A module global or else a builtin. In the module's own scope every name is one.
   *
   * @param explicit whether a {@code global} statement of this scope says so
   */
  record Global(String name, boolean explicit) implements Resolution {}

  /**
   * Looked up in the namespace of the class {@code owner}, then among globals and builtins; a store
   * goes to the class. {@code owner} is this scope, or the class around this type-parameter scope.
   */
  record ClassLocalThenGlobal(String name, Scope owner) implements Resolution {}

  /** Looked up in the namespace of {@code owner}, then in the variable of {@code captured}. */
  record ClassLocalThenFree(String name, Scope owner, Scope captured) implements Resolution {}
}
