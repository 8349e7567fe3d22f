package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;

/** Takes diagnostics. */
interface Reporter {
  /** An error with a stable kebab-case code. */
  void error(String code, String message, Span span);

  /**
   * Something that was asked for, with a stable kebab-case code; a later answer replaces it.
   *
   * @param tried found while something was tried out: it replaces no answer that is no trial
   */
  default void information(String code, String message, Span span, boolean tried) {}

  /** Takes what is found in the body of a function; asked before the body is gone through. */
  default Reporter inBody(FunctionDecl function) {
    return this;
  }
}
