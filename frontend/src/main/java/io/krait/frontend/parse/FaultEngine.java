package io.krait.frontend.parse;

import io.krait.frontend.lex.LexFault;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.SyntaxFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search with the fault grammar: the place, the results remembered, and faults found. */
final class FaultEngine {
  /** CPython gives up when its rules nest deeper than this. */
  private static final int MAX_LEVEL = 6000;

  final LexedFile tokens;
  final PythonVersion version;
  private final FaultPlaces places;
  private final int start;

  int mark;
  boolean invalidRules;

  private int fill;
  private int level;
  private @Nullable Memo[] memos;
  private int[] bracketLevels = new int[0];

  /** A result remembered at a token. */
  static final class Memo {
    final int rule;
    final @Nullable Memo next;
    @Nullable PegNode node;
    int end;

    Memo(int rule, @Nullable PegNode node, int end, @Nullable Memo next) {
      this.rule = rule;
      this.node = node;
      this.end = end;
      this.next = next;
    }
  }

  FaultEngine(LexedFile tokens, PythonVersion version, int start) {
    this.tokens = tokens;
    this.version = version;
    this.places = new FaultPlaces(tokens);
    this.start = start;
    this.mark = start;
    this.fill = start;
    this.memos = new Memo[64];
  }

  /** Starts again, with the invalid_ rules. */
  void restart() {
    mark = start;
    level = 0;
    invalidRules = true;
    Arrays.fill(memos, null);
  }

  /** The last token that has been read. */
  int lastRead() {
    return fill - 1;
  }

  void enter() {
    if (level++ == MAX_LEVEL) {
      throw new FaultFound(
          SyntaxFault.nowhere(
              "MemoryError", "Parser stack overflowed - Python source too complex to parse"),
          false);
    }
  }

  /** Whether CPython might give up here even on a rule that does not match. */
  boolean isNearlyTooDeep() {
    return level > MAX_LEVEL - 200;
  }

  void leave() {
    level--;
  }

  /** The kind of the next token, which is read from the lexer if it is new. */
  int kind() {
    if (mark == fill) {
      fetch();
    }
    return tokens.kind(mark);
  }

  private void fetch() {
    if (fill < tokens.count()) {
      fill++;
    }
    if (tokens.kind(fill - 1) == Tok.ERROR) {
      throw new FaultFound(tokens.faults().get(tokens.aux(fill - 1)).fault(), false);
    }
  }

  @Nullable Memo recall(int place, int rule) {
    int i = place - start;
    for (Memo m = i < memos.length ? memos[i] : null; m != null; m = m.next) {
      if (m.rule == rule) {
        return m;
      }
    }
    return null;
  }

  Memo remember(int place, int rule, @Nullable PegNode node) {
    int i = place - start;
    if (i >= memos.length) {
      memos = Arrays.copyOf(memos, Math.max(i + 1, memos.length * 2));
    }
    Memo memo = new Memo(rule, node, mark, memos[i]);
    memos[i] = memo;
    return memo;
  }

  /** A node from token {@code from} to the last token read by the rule that is no line break. */
  PegNode node(String kind, int from, List<PegNode> values) {
    int last = mark - 1;
    while (last > from) {
      int k = tokens.kind(last);
      if (k != Tok.NEWLINE && k != Tok.INDENT && k != Tok.DEDENT && k != Tok.ENDMARKER) {
        break;
      }
      last--;
    }
    return new PegNode(kind, from, Math.max(from, last), flat(values));
  }

  /** The parts that are no tokens; those of nameless sequences in their place. */
  private static List<PegNode> flat(List<PegNode> values) {
    ArrayList<PegNode> parts = new ArrayList<>(values.size());
    for (PegNode value : values) {
      if (value.is(PegNode.SEQUENCE)) {
        parts.addAll(value.parts);
      } else if (!value.is(PegNode.TOKEN)) {
        parts.add(value);
      }
    }
    return parts;
  }

  /** How many brackets are open behind a token. */
  int bracketLevel(int token) {
    int i = token - start;
    if (i >= bracketLevels.length) {
      int known = bracketLevels.length;
      int depth = known == 0 ? 0 : bracketLevels[known - 1];
      bracketLevels = Arrays.copyOf(bracketLevels, Math.max(i + 1, known * 2));
      for (int k = known; k < bracketLevels.length; k++) {
        int t = start + k;
        depth += t < tokens.count() ? bracketStep(tokens.kind(t)) : 0;
        bracketLevels[k] = depth;
      }
    }
    return bracketLevels[i];
  }

  private static int bracketStep(int kind) {
    return switch (kind) {
      case Tok.LPAR, Tok.LSQB, Tok.LBRACE -> 1;
      case Tok.RPAR, Tok.RSQB, Tok.RBRACE -> -1;
      default -> 0;
    };
  }

  /** The line of a token. */
  int line(int token) {
    return places.line(token);
  }

  /** A fault from the start of one token to the end of another. */
  FaultFound raiseAt(int first, int last, String message) {
    return places.range(first, last, lastRead(), message);
  }

  /** A fault from the start of a token to where the lexer is. */
  FaultFound raiseFrom(int first, String message) {
    return places.from(first, lastRead(), message);
  }

  /** A fault at the last token read. */
  FaultFound raiseHere(String kind, String message) {
    return places.on(lastRead(), lastRead(), kind, message);
  }

  /** A fault at the next token. */
  FaultFound raiseNext(String message) {
    kind();
    return places.on(mark, lastRead(), "SyntaxError", message);
  }

  /** A fault at the last char of {@code a}. */
  FaultFound raiseAtEnd(PegNode a, String message) {
    return places.atEnd(a, lastRead(), message);
  }

  /** The fault of the lexer that hides a fault of the parser at the last token read, or null. */
  @Nullable SyntaxFault hidingFault() {
    if (tokens.faults().isEmpty()) {
      return null;
    }
    LexFault fault = tokens.faults().get(0);
    if (fault.inField()) {
      return null;
    }
    if (fault.raised()) {
      return fault.fault();
    }
    if (fault.openBracket() < 0) {
      return null;
    }
    return places.neverClosed(fault.openBracket(), lastRead());
  }
}
