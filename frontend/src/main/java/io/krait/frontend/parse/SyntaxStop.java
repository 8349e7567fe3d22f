package io.krait.frontend.parse;

/** Leaves the parsing of a statement at its first fault. Made once a file, without a stack. */
final class SyntaxStop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SyntaxStop() {
    super(null, null, false, false);
  }
}
