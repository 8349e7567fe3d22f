package io.krait.frontend.lex;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.TextDelta;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an older version of a text, as far as they stay. At the start of a logical line at
 * the left margin the lexer depends on nothing before, so that the tokens before the last such line
 * ahead of the difference stay, and those from the first one behind it at which both versions have
 * one. The incremental lexers of editors keep a state for each token instead (Wagner, "Practical
 * Algorithms for Incremental Software Development Environments", 1998, chapter 5); units at the
 * margin need none and are small enough.
 */
final class OlderTokens {
  /**
   * Texts that nest deeper are rare, and read whole, so that what is known of their depth holds.
   */
  private static final int DEEP = 100;

  private final LexedFile old;
  private final TextDelta delta;
  private final int head;
  private final int lastFault;
  private int next;

  private OlderTokens(LexedFile old, TextDelta delta, int head, int lastFault) {
    this.old = old;
    this.delta = delta;
    this.head = head;
    this.lastFault = lastFault;
    this.next = old.tokenFrom(delta.oldEnd());
  }

  /** What stays of the tokens for a newer text; null if nothing does. */
  static @Nullable OlderTokens of(LexedFile old, SourceFile file) {
    if (old.names().isStale() || old.prefixOperators() > DEEP) {
      return null;
    }
    TextDelta delta = TextDelta.between(old.file().text(), file.text());
    int firstFault = old.count();
    int lastFault = -1;
    for (int i = 0; i < old.count() && !old.faults().isEmpty(); i++) {
      if (old.kind(i) == Tok.ERROR) {
        firstFault = Math.min(firstFault, i);
        lastFault = i;
      }
    }
    int head = Math.min(old.tokenFrom(delta.start()), firstFault) - 1;
    while (head > 0 && !old.isMarginStart(head)) {
      head--;
    }
    return head <= 0 ? null : new OlderTokens(old, delta, head, lastFault);
  }

  /** The lexer's state behind the tokens that stay ahead of the difference. */
  LexState state(SourceFile file) {
    return new LexState(file, old, head);
  }

  /** At the start of a line at the margin: adds the rest of the older tokens, if they fit. */
  boolean takeOver(LexState s) {
    if (s.pos < delta.newEnd()) {
      return false;
    }
    int was = s.pos - delta.shift();
    while (next < old.count()
        && (old.start(next) < was || (old.start(next) == was && old.kind(next) == Tok.DEDENT))) {
      next++;
    }
    boolean fits =
        next < old.count() && next > lastFault && old.start(next) == was && old.isMarginStart(next);
    if (fits) {
      s.append(old, next, delta.shift());
    }
    return fits;
  }
}
