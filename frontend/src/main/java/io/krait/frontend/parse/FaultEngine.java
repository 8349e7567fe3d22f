package io.krait.frontend.parse;

import io.krait.frontend.lex.LexFault;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SyntaxFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search with the fault grammar: the place, the results remembered, and where faults are. */
final class FaultEngine {
  /** CPython gives up when its rules nest deeper than this. */
  private static final int MAX_LEVEL = 6000;

  final LexedFile tokens;
  final PythonVersion version;
  private final LineIndex lines;
  private final String text;
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
    this.lines = tokens.file().lines();
    this.text = tokens.file().text();
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

  // ---- Places ----

  private static boolean isBlank(int kind) {
    return kind == Tok.INDENT || kind == Tok.DEDENT || kind == Tok.ENDMARKER;
  }

  /** The line of a token. */
  int line(int token) {
    int offset = tokens.start(token);
    return lines.line(Math.min(offset, Math.max(0, text.length() - 1)));
  }

  private int endLine(int token) {
    return lineBefore(Math.max(tokens.end(token), tokens.start(token) + 1));
  }

  private int lineBefore(int cursor) {
    return lines.line(Math.max(0, Math.min(cursor - 1, Math.max(0, text.length() - 1))));
  }

  /** The column, from 0 in code points, of an offset in a line; the last newline may be implied. */
  private int column(int line, int offset) {
    int from = lines.start(line);
    int inside = Math.min(offset, text.length());
    return Character.codePointCount(text, from, inside) + (offset - inside);
  }

  private int startColumn(int token) {
    int kind = tokens.kind(token);
    // To CPython, a line break starts where the comment before it does.
    int comment = kind == Tok.NEWLINE ? tokens.aux(token) : 0;
    return isBlank(kind) ? 0 : column(line(token), tokens.start(token) - comment) + 1;
  }

  /**
   * CPython converts the column of the end from bytes to characters within the line of the start.
   */
  private int columnWithin(int line, int endLine, int column) {
    if (line == endLine || column < 1) {
      return column;
    }
    int from = lines.start(endLine);
    int inside = Math.min(text.length(), text.offsetByCodePoints(from, Math.min(column - 1, text.codePointCount(from, text.length()))));
    int bytes = lines.utf8Column(inside) + 1;
    String startLine = lines.text(line);
    int count = 0;
    int used = 0;
    for (int i = 0; i < startLine.length() && used < bytes; count++) {
      int c = startLine.codePointAt(i);
      used += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      i += Character.charCount(c);
    }
    return used < bytes ? count + 1 : count;
  }

  private int endColumn(int token) {
    return isBlank(tokens.kind(token)) ? 0 : column(endLine(token), tokens.end(token)) + 1;
  }

  private FaultFound found(
      String kind, String message, int line, int column, int endLine, int endColumn) {
    int end = columnWithin(line, endLine, endColumn);
    return new FaultFound(new SyntaxFault(kind, message, line, column, endLine, end), true);
  }

  /** A fault from the start of one token to the end of another. */
  FaultFound raiseAt(int first, int last, String message) {
    return found(
        "SyntaxError", message, line(first), startColumn(first), endLine(last), endColumn(last));
  }

  /** A fault from the start of a token to where the lexer is. */
  FaultFound raiseFrom(int first, String message) {
    int cursor = tokens.end(fill - 1);
    int line = lineBefore(cursor);
    return found(
        "SyntaxError", message, line(first), startColumn(first), line, column(line, cursor));
  }

  /** A fault at a token, or, if it has no place, where the lexer is. */
  FaultFound raiseOn(int token, String kind, String message) {
    if (!isBlank(tokens.kind(token))) {
      return found(
          kind, message, line(token), startColumn(token), endLine(token), endColumn(token));
    }
    int cursor = tokens.start(fill - 1);
    int line = line(token);
    int column = column(lineBefore(Math.max(cursor, 1)), cursor);
    if (tokens.kind(token) != Tok.ENDMARKER && cursor < text.length()) {
      column = column(lines.line(cursor), cursor);
    }
    return found(kind, message, line, column, line, -1);
  }

  FaultFound raiseHere(String kind, String message) {
    return raiseOn(fill - 1, kind, message);
  }

  FaultFound raiseNext(String message) {
    kind();
    return raiseOn(mark, "SyntaxError", message);
  }

  /** A fault at the last char of {@code a}. */
  FaultFound raiseAtEnd(PegNode a, String message) {
    int line = line(a.first);
    int endLine = endLine(a.last);
    int column = columnWithin(line, endLine, endColumn(a.last) - 1);
    return found("SyntaxError", message, line, column, endLine, 0);
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
    int bracketLine = lines.line(fault.openBracket());
    if (line(fill - 1) <= bracketLine) {
      return null;
    }
    int column = column(bracketLine, fault.openBracket()) + 1;
    String message = "'" + text.charAt(fault.openBracket()) + "' was never closed";
    return new SyntaxFault("SyntaxError", message, bracketLine, column, bracketLine, 0);
  }
}
