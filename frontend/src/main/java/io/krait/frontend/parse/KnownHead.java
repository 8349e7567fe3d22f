package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.TextDelta;
import io.krait.frontend.tree.Stmt;
import java.util.List;

/**
 * The statements of a file that stay in its next version, and where to read on.
 *
 * @param statements the first ones of the file
 * @param token the first token behind them
 * @param nextId the number of the first node behind them
 */
record KnownHead(List<Stmt> statements, int token, int nextId) {
  static final KnownHead NONE = new KnownHead(List.of(), 0, 0);

  /**
   * What stays of a version: the statements before the last one that begins ahead of the
   * difference. That one is read again, since what follows a statement may belong to it.
   */
  static KnownHead of(ParsedFile old, SourceFile now) {
    int from = TextDelta.between(old.file().text(), now.text()).start();
    int first = lastBefore(old, from);
    for (int i = first; i > 0; i--) {
      Stmt last = old.tree().body().get(i - 1);
      int token = behind(old.lexed(), last);
      if (token > 0 && old.lexed().end(token) < from) {
        return new KnownHead(old.tree().body().subList(0, i), token, last.id() + 1);
      }
    }
    return NONE;
  }

  /** The last of the statements without faults ahead of them that begins before an offset. */
  private static int lastBefore(ParsedFile old, int offset) {
    List<Stmt> body = old.tree().body();
    int low = 0;
    int high = Math.min(old.sound(), body.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (body.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The first token of the line behind a statement; 0 if another statement shares its line. */
  private static int behind(LexedFile lexed, Stmt statement) {
    int i = lexed.tokenFrom(statement.span().end());
    while (lexed.kind(i) == Tok.DEDENT || lexed.kind(i) == Tok.NEWLINE) {
      i++;
    }
    boolean newLine = lexed.kind(i - 1) == Tok.NEWLINE || lexed.kind(i - 1) == Tok.DEDENT;
    return newLine && lexed.kind(i) != Tok.ENDMARKER ? i : 0;
  }
}
