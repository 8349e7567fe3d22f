package io.krait.frontend.bind;

/** The kinds of Python scopes. */
public enum ScopeKind {
  MODULE,
  CLASS,
  FUNCTION,
  LAMBDA,
  /** A list, set or dict comprehension or a generator expression. */
  COMPREHENSION,
  /** The type parameters of a generic function, class or alias (PEP 695). */
  TYPE_PARAMETERS,
  /** The value of a {@code type} statement. */
  TYPE_ALIAS,
  /** The bound, constraints or default of a type parameter. */
  TYPE_VARIABLE,
  /** Annotations that {@code from __future__ import annotations} keeps from being evaluated. */
  ANNOTATION;

  /** Whether names bound here live in fast locals and cells, not in a namespace dictionary. */
  public boolean isFunctionLike() {
    return this != MODULE && this != CLASS;
  }
}
