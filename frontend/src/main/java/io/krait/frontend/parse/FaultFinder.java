package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.SyntaxFault;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which fault CPython 3.13 reports for a text that is known to be faulty.
 *
 * <p>CPython parses twice: once to see that the text is faulty and how far it makes sense, once
 * with additional rules that match typical mistakes; then it lexes the rest of the text, because
 * faults of the lexer count more. The tempting shortcut, to derive the message from the place where
 * our own parser stopped, gives other messages for one text in five.
 */
final class FaultFinder {
  private final FaultEngine engine;
  private final PegRule rule;
  private final boolean wholeFile;

  private FaultFinder(LexedFile tokens, PythonVersion version, int start, String rule) {
    this.engine = new FaultEngine(tokens, version, start);
    this.rule = FaultGrammar.rule(rule);
    this.wholeFile = rule.equals("file");
  }

  /**
   * Where the search in a file has to start: at its first faulty statement. Only a call of
   * something named {@code match} before it matters: CPython 3.13 takes that for a match statement
   * without a colon once it looks for mistakes.
   */
  static int searchFrom(LexedFile tokens, StatementParser statements) {
    int from = statements.faultyFrom();
    for (int i = 0; i < from; i++) {
      if (tokens.kind(i) == Tok.NAME
          && tokens.aux(i) == Tok.SOFT_MATCH
          && (i == 0 || isBreak(tokens.kind(i - 1)))
          && !opensBlock(tokens, i)) {
        return 0;
      }
    }
    return from;
  }

  /** Whether a line ends in a colon: what begins with {@code match} then is a match statement. */
  private static boolean opensBlock(LexedFile tokens, int first) {
    int i = first;
    while (tokens.kind(i) != Tok.NEWLINE && tokens.kind(i) != Tok.ENDMARKER) {
      i++;
    }
    return tokens.kind(i - 1) == Tok.COLON;
  }

  private static boolean isBreak(int kind) {
    return kind == Tok.NEWLINE || kind == Tok.INDENT || kind == Tok.DEDENT;
  }

  /** The fault of the file, whose statements before token {@code start} are fine; null if none. */
  static @Nullable SyntaxFault ofFile(LexedFile tokens, PythonVersion version, int start) {
    return new FaultFinder(tokens, version, start, "file").find();
  }

  /** The fault of the part that starts at token {@code start}; null if it has none. */
  static @Nullable SyntaxFault ofPart(
      LexedFile tokens, PythonVersion version, int start, String rule) {
    return new FaultFinder(tokens, version, start, rule).find();
  }

  private @Nullable SyntaxFault find() {
    int last;
    try {
      if (rule.parse(engine) != null) {
        return null;
      }
      last = engine.lastRead();
    } catch (FaultFound e) {
      return hidden(e);
    }
    try {
      engine.restart();
      rule.parse(engine);
    } catch (FaultFound e) {
      return hidden(e);
    }
    return generic(last);
  }

  /** The fault, or the one of the lexer that hides it. */
  private SyntaxFault hidden(FaultFound found) {
    if (!wholeFile || !found.byParser() || atEnd()) {
      return found.fault();
    }
    SyntaxFault hiding = engine.hidingFault();
    return hiding == null ? found.fault() : hiding;
  }

  private boolean atEnd() {
    return engine.tokens.kind(engine.lastRead()) == Tok.ENDMARKER;
  }

  private SyntaxFault generic(int last) {
    int kind = engine.tokens.kind(last);
    if (kind == Tok.INDENT || kind == Tok.DEDENT) {
      String what = kind == Tok.INDENT ? "unexpected indent" : "unexpected unindent";
      return engine.raiseHere("IndentationError", what).fault();
    }
    return hidden(engine.raiseAt(last, last, "invalid syntax"));
  }
}
