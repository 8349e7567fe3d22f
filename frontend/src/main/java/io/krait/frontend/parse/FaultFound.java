package io.krait.frontend.parse;

import io.krait.frontend.source.SyntaxFault;

/** Ends the search for a fault. */
final class FaultFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxFault fault;

  /** Whether the parser found it, not the lexer: a fault of the lexer further on hides it. */
  private final boolean byParser;

  FaultFound(SyntaxFault fault, boolean byParser) {
    super(null, null, false, false);
    this.fault = fault;
    this.byParser = byParser;
  }

  SyntaxFault fault() {
    return fault;
  }

  boolean byParser() {
    return byParser;
  }
}
