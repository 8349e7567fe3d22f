package io.krait.frontend.lex;

import org.jspecify.annotations.Nullable;

/**
 * An f-string or t-string the lexer is in (PEP 701); frames nest. The frame at the bottom of the
 * stack stands for the file and is never in string mode.
 */
final class StringFrame {
  /** Frames may nest this deep; one more is an error. */
  static final int MAX_DEPTH = 150;

  /** Replacement fields within format specs may nest this deep. */
  static final int MAX_FIELDS = 3;

  final @Nullable StringFrame outer;
  final int depth;
  final char quote;
  final int quoteSize;
  final boolean raw;
  final boolean template;

  /** Where the literal starts, prefix included. */
  final int start;

  /** How many brackets were open outside of the literal. */
  final int outerLevel;

  /** Whether the lexer is in the text of the literal, not in an expression. */
  boolean inText;

  /** How many brackets opened within the literal are open. */
  int bracketDepth;

  /** The bracket depth of the innermost replacement field, -1 outside of all. */
  int fieldDepth = -1;

  /** Whether the text is a format spec in which no nested field has ended yet. */
  boolean inSpec;

  /** The frame of the file itself. */
  StringFrame() {
    this.outer = null;
    this.depth = 0;
    this.quote = 0;
    this.quoteSize = 0;
    this.raw = false;
    this.template = false;
    this.start = 0;
    this.outerLevel = 0;
  }

  StringFrame(
      StringFrame outer,
      char quote,
      int quoteSize,
      boolean raw,
      boolean template,
      int start,
      int level) {
    this.outer = outer;
    this.depth = outer.depth + 1;
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.template = template;
    this.start = start;
    this.outerLevel = level;
    this.inText = true;
  }

  boolean inField() {
    return fieldDepth >= 0;
  }

  /** "f-string" or "t-string", as messages name it. */
  String noun() {
    return template ? "t-string" : "f-string";
  }
}
