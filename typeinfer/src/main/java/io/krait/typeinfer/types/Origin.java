package io.krait.typeinfer.types;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing precise is known of an expression.
 *
 * @param detail the name concerned: of the parameter, module, attribute ...; may be empty
 * @param parent the loss this one follows from
 */
public record Origin(
    Kind kind, SourceFile file, Span span, String detail, @Nullable Origin parent) {
  /** The kinds of losses. */
  public enum Kind {
    EXPLICIT_ANY,
    UNANNOTATED_PARAMETER,
    BARE_GENERIC,
    UNKNOWN_MODULE,
    UNDEFINED_NAME,
    UNKNOWN_ATTRIBUTE,
    UNKNOWN_CALL_RESULT,
    UNKNOWN_OPERATOR_RESULT,
    UNSOLVED_TYPE_VARIABLE,
    UNKNOWN_ANNOTATION,
    /** The declared type is Any itself, or a stub says so. */
    DECLARED_ANY,
    /** An operand or receiver was Any. */
    FROM_ANY,
    INFERENCE_LIMIT,
    /** The checker failed here; a bug of ours, not of the program. */
    CHECKER_FAULT
  }
}
