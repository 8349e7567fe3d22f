package io.krait.typeinfer.types;

/**
 * A parameter of a signature.
 *
 * @param name as written, mangled; empty in a mere {@code Callable[[T], R]}
 * @param type of one argument: for {@code *args: int} and {@code **kw: int} it is {@code int}
 * @param provenance where the type comes from
 * @param hasDefault whether the argument may be absent
 */
public record Parameter(
    String name, Kind kind, Type type, Provenance provenance, boolean hasDefault) {
  /** How arguments reach a parameter. */
  public enum Kind {
    POSITIONAL_ONLY,
    POSITIONAL_OR_KEYWORD,
    VAR_POSITIONAL,
    KEYWORD_ONLY,
    VAR_KEYWORD
  }

  /** Whether the type was written, not inferred. */
  public boolean isDeclared() {
    return provenance == Provenance.DECLARED;
  }

  /** Whether the argument may be given by position. */
  public boolean isPositional() {
    return kind == Kind.POSITIONAL_ONLY || kind == Kind.POSITIONAL_OR_KEYWORD;
  }

  /** The same parameter with another type. */
  public Parameter withType(Type other) {
    return new Parameter(name, kind, other, provenance, hasDefault);
  }
}
