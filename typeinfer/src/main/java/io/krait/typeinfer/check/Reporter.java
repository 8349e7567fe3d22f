package io.krait.typeinfer.check;

import io.krait.frontend.source.Diagnostic.Related;
import io.krait.frontend.source.Span;
import java.util.List;

/** Takes diagnostics. */
interface Reporter {
  /** An error with a stable kebab-case code. */
  default void error(String code, String message, Span span) {
    error(code, message, span, List.of());
  }

  /**
   * An error with a stable kebab-case code.
   *
   * @param related places that say why
   */
  void error(String code, String message, Span span, List<Related> related);

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
