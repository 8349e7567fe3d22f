package io.krait.frontend.lex;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.source.Utf8Text;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens: takes a {@link SourceFile}, gives a {@link LexedFile}.
 *
 * <p>Follows the language reference, chapter 2, PEP 263, 701 and 750, and CPython 3.13 in every
 * fault it reports. It never fails: behind a fault it goes on with a guess.
 */
public final class Lexer {
  private static final int MAX_INDENTS = 100;
  private static final int TAB_SIZE = 8;

  private final LexState s;
  private final char[] src;
  private final NumberLexer numbers;
  private final StringLexer strings;
  private final Operators operators;

  private final int[] indents = new int[MAX_INDENTS];
  private final int[] altIndents = new int[MAX_INDENTS];
  private int indent;
  private boolean lineStart = true;
  private boolean blankLine;

  /** Where the comment of the current line starts. */
  private int lastComment = Integer.MAX_VALUE;

  private int prefixOperators;

  private final boolean templates;

  /** Whether brackets end where a new statement surely begins. */
  private final boolean recovering;

  /** Where an older version of the text can be gone on with; null without one. */
  private final @Nullable OlderTokens older;

  private Lexer(
      LexState state, boolean templates, boolean recovering, @Nullable OlderTokens older) {
    this.templates = templates;
    this.recovering = recovering;
    this.older = older;
    s = state;
    src = s.src;
    numbers = new NumberLexer(s);
    strings = new StringLexer(s);
    operators = new Operators(s);
  }

  /** Lexes a whole file. */
  public static LexedFile lex(SourceFile file) {
    return lex(file, true);
  }

  /** Lexes a whole file; {@code templates}: whether there are t-strings (PEP 750). */
  public static LexedFile lex(SourceFile file, boolean templates) {
    return lex(file, templates, false);
  }

  /**
   * Lexes a file that is known to be faulty: a bracket that is still open where a line begins like
   * a statement ends there, so that one missing bracket does not hide the rest of the file.
   */
  public static LexedFile lexRecovering(SourceFile file, boolean templates) {
    return lex(file, templates, true);
  }

  private static LexedFile lex(SourceFile file, boolean templates, boolean recovering) {
    Lexer lexer = new Lexer(new LexState(file), templates, recovering, null);
    lexer.run();
    lexer.s.names.settle();
    return new LexedFile(lexer.s);
  }

  /**
   * Lexes the next version of a file: only the lines at the left margin around the difference, what
   * they enclose, and so on until the tokens are those of the older version again.
   */
  public static LexedFile relex(LexedFile old, SourceFile file, boolean templates) {
    return relex(old, file, templates, false);
  }

  /** As {@link #lexRecovering}, for the text of tokens that are known. */
  public static LexedFile relexRecovering(LexedFile exact, boolean templates) {
    return relex(exact, exact.file(), templates, true);
  }

  private static LexedFile relex(
      LexedFile old, SourceFile file, boolean templates, boolean recovering) {
    OlderTokens older = OlderTokens.of(old, file);
    if (older == null) {
      return lex(file, templates, recovering);
    }
    Lexer lexer = new Lexer(older.state(file), templates, recovering, older);
    lexer.run();
    return new LexedFile(lexer.s);
  }

  private void run() {
    while (true) {
      if (s.frame.inText) {
        strings.text();
        continue;
      }
      if (lineStart) {
        lineStart = false;
        indentation();
        if (older != null && isAtMargin() && older.takeOver(s)) {
          return;
        }
      }
      int i = s.pos;
      char c = src[i];
      while (c == ' ' || c == '\t' || c == '\f') {
        c = src[++i];
      }
      s.pos = i;
      if (c == '#') {
        comment(i);
        c = src[s.pos];
        i = s.pos;
      }
      if (i >= s.limit) {
        endOfFile();
        return;
      }
      token(i, c);
    }
  }

  private boolean isAtMargin() {
    return s.level == 0
        && indent == 0
        && !blankLine
        && s.frame.depth == 0
        && (s.pos == 0 || src[s.pos - 1] == '\n');
  }

  private void token(int i, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128) {
      nameOrString(i);
    } else if (c >= '0' && c <= '9') {
      numbers.lex(i);
    } else if (c == '\n') {
      newline(i);
    } else if (c == '"' || c == '\'') {
      strings.plain(i, i);
    } else if (c == '.' && src[i + 1] >= '0' && src[i + 1] <= '9') {
      numbers.lex(i);
    } else if (c == '\\') {
      continuation(i);
    } else {
      if (c == '-' || c == '~' || c == '+' || c == '*') {
        prefixOperators++;
      }
      operators.lex(i, c);
    }
  }

  private void newline(int i) {
    s.pos = i + 1;
    s.bufferStart = i + 1;
    lineStart = true;
    int commentAt = lastComment;
    lastComment = Integer.MAX_VALUE;
    if (s.level == 0 && !blankLine) {
      s.add(Tok.NEWLINE, i, i + 1, i - Math.min(i, commentAt));
      s.mostPrefixOperators = Math.max(s.mostPrefixOperators, prefixOperators);
      prefixOperators = 0;
    }
  }

  private void comment(int from) {
    int i = from;
    while (src[i] != '\n' && i < s.limit) {
      i++;
    }
    lastComment = from;
    s.comment(from, Math.min(i, s.file.text().length()));
    s.pos = i;
  }

  /** A backslash joins two lines; nothing may follow it in its own. */
  private boolean continuation(int i) {
    if (src[i + 1] != '\n') {
      s.pos = i + 1;
      // CPython counts this column from the start of what it holds in its buffer.
      int cursor = Math.min(i + 2, s.limit);
      int column = Character.codePointCount(src, s.bufferStart, cursor - s.bufferStart);
      s.fault(
          i,
          new SyntaxFault(
              "SyntaxError",
              "unexpected character after line continuation character",
              s.line(i + 1),
              column,
              s.line(i + 1),
              0),
          false);
      return false;
    }
    s.pos = i + 2;
    if (s.pos >= s.limit) {
      int line = s.line(i + 1);
      if (s.level > 0) {
        neverClosed(i);
      } else {
        s.fault(
            i,
            new SyntaxFault(
                "SyntaxError", "unexpected EOF while parsing", line, s.column(i + 2), line, -1),
            false);
      }
      return false;
    }
    return true;
  }

  private void neverClosed(int at) {
    int offset = s.bracketOffsets[s.level - 1];
    int line = s.line(offset + 1);
    String message = "'" + s.brackets[s.level - 1] + "' was never closed";
    s.fault(
        at, new SyntaxFault("SyntaxError", message, line, s.column(offset + 1), line, 0), false);
    s.level = 0;
  }

  private void endOfFile() {
    if (s.level > 0) {
      neverClosed(s.limit);
    }
    while (indent > 0) {
      indent--;
      s.add(Tok.DEDENT, s.limit, s.limit);
    }
    s.add(Tok.ENDMARKER, s.limit, s.limit);
    s.mostPrefixOperators = Math.max(s.mostPrefixOperators, prefixOperators);
  }

  /** Compares the indentation of a line with the ones around it. */
  private void indentation() {
    int column = 0;
    int alt = 0;
    int continued = 0;
    int i = s.pos;
    while (true) {
      char c = src[i];
      if (c == ' ') {
        column++;
        alt++;
      } else if (c == '\t') {
        column = (column / TAB_SIZE + 1) * TAB_SIZE;
        alt++;
      } else if (c == '\f') {
        column = 0;
        alt = 0;
      } else if (c == '\\') {
        continued = continued != 0 ? continued : column;
        if (!continuation(i)) {
          return;
        }
        i++;
      } else {
        break;
      }
      i++;
    }
    s.pos = i;
    blankLine = src[i] == '#' || src[i] == '\n';
    if (recovering && s.level > 0 && !blankLine && s.frame.depth == 0) {
      closeBrackets(i, column);
    }
    if (blankLine || s.level > 0) {
      return;
    }
    if (continued != 0) {
      column = continued;
      alt = continued;
    }
    indentTo(column, alt);
  }

  private void closeBrackets(int i, int column) {
    if (StatementStart.isSure(src, i)
        || (column <= indents[indent] && StatementStart.isLikely(src, i))) {
      neverClosed(i);
      s.add(Tok.NEWLINE, i, i);
    }
  }

  private void indentTo(int column, int alt) {
    if (column > indents[indent]) {
      if (indent + 1 >= MAX_INDENTS) {
        endOfLineFault("IndentationError", "too many levels of indentation", true);
        s.pos = s.limit;
      } else if (alt <= altIndents[indent]) {
        tabs();
      } else {
        indent++;
        indents[indent] = column;
        altIndents[indent] = alt;
        s.add(Tok.INDENT, s.pos, s.pos);
      }
      return;
    }
    int dedents = 0;
    while (indent > 0 && column < indents[indent]) {
      indent--;
      dedents++;
    }
    if (column != indents[indent]) {
      endOfLineFault(
          "IndentationError", "unindent does not match any outer indentation level", false);
      addDedents(dedents);
    } else if (alt != altIndents[indent]) {
      tabs();
      addDedents(dedents);
    } else {
      addDedents(dedents);
    }
  }

  private void addDedents(int n) {
    for (int k = 0; k < n; k++) {
      s.add(Tok.DEDENT, s.pos, s.pos);
    }
  }

  private void tabs() {
    endOfLineFault("TabError", "inconsistent use of tabs and spaces in indentation", true);
  }

  /** CPython drops the rest of the line before it reports a fault of the indentation. */
  private void endOfLineFault(String kind, String message, boolean atStart) {
    int end = s.pos;
    while (end < s.limit && src[end] != '\n') {
      end++;
    }
    int line = s.line(s.pos + 1);
    SyntaxFault fault =
        atStart
            ? new SyntaxFault(kind, message, line, 1, line, 0)
            : new SyntaxFault(kind, message, line, s.column(end + 1), line, -1);
    s.fault(s.pos, fault, false);
  }

  private void nameOrString(int start) {
    int i = start;
    int hash = 0;
    char c = src[i];
    boolean ascii = true;
    while ((c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c >= 128) {
      ascii &= c < 128;
      hash = hash * 31 + c;
      c = src[++i];
    }
    if ((c == '"' || c == '\'') && i - start <= 2 && prefixed(start, i)) {
      return;
    }
    s.pos = i;
    if (!ascii) {
      unicodeName(start, i);
      return;
    }
    int name = s.names.intern(src, start, i - start, hash);
    if (name < Tok.HARD_KEYWORDS) {
      int kind = Tok.FIRST_KEYWORD + name;
      if (kind == Tok.NOT || kind == Tok.LAMBDA || kind == Tok.IF || kind == Tok.ELIF) {
        prefixOperators++;
      }
      s.add(kind, start, i);
    } else {
      s.add(Tok.NAME, start, i, name);
    }
  }

  /** Lexes a string if the letters before its quote are a prefix. */
  private boolean prefixed(int start, int quoteAt) {
    boolean b = false;
    boolean r = false;
    boolean u = false;
    boolean f = false;
    boolean t = false;
    for (int i = start; i < quoteAt; i++) {
      char c = (char) (src[i] | 0x20);
      if (c == 'b' && !(b || u || f || t)) {
        b = true;
      } else if (c == 'u' && !(b || u || r || f || t)) {
        u = true;
      } else if (c == 'r' && !(r || u)) {
        r = true;
      } else if (c == 'f' && !(f || b || u || t)) {
        f = true;
      } else if (templates && c == 't' && !(t || b || u || f)) {
        t = true;
      } else {
        return false;
      }
    }
    if (f || t) {
      strings.startFrame(start, quoteAt, r, t);
    } else {
      strings.plain(start, quoteAt);
    }
    return true;
  }

  private void unicodeName(int start, int end) {
    String name = new String(src, start, end - start);
    for (int i = 0; i < name.length(); i++) {
      if (Utf8Text.isBadByte(name, i)) {
        s.fault(start, StringLexer.undecodable(s, start, end, Utf8Text.errorMessage(name)), true);
        return;
      }
    }
    int bad = Identifiers.firstInvalid(name);
    if (bad < name.length()) {
      int c = name.codePointAt(bad);
      int cursor = start + bad + Character.charCount(c);
      String code = String.format("U+%04X", c);
      s.pos = cursor;
      s.raise(
          start,
          cursor,
          Identifiers.isPrintable(c)
              ? "invalid character '" + Character.toString(c) + "' (" + code + ")"
              : "invalid non-printable character " + code);
      return;
    }
    int number = s.names.intern(Identifiers.normalize(name));
    s.add(Tok.NAME, start, end, number);
  }
}
