package io.krait.frontend.parse;

/** A string literal has no value; the message is the one of CPython's decoder. */
final class LiteralFault extends Exception {
  private static final long serialVersionUID = 1L;
  private final String kind;
  private final String text;

  /** {@code kind}: "unicode error", "value error", or "" for a message without such a prefix. */
  LiteralFault(String kind, String text) {
    super(text, null, false, false);
    this.kind = kind;
    this.text = text;
  }

  /** What the codec says. */
  String codecMessage() {
    return text;
  }

  /** What the SyntaxError says. */
  String syntaxMessage() {
    return kind.isEmpty() ? text : "(" + kind + ") " + text;
  }
}
