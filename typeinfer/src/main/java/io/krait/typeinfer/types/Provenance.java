package io.krait.typeinfer.types;

/** How a type of a signature came to be known. */
public enum Provenance {
  /** Written by the user, or by a stub. A caller may still break its word. */
  DECLARED,
  /** Follows from the code of the definition itself. */
  INFERRED,
  /** The union over the calls seen in the program; other callers may exist. */
  GUESSED,
  /** Nothing is known; the type is Any. */
  UNKNOWN
}
