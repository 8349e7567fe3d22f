package io.krait.frontend.lex;

import io.krait.frontend.source.SyntaxFault;

/** String literals: plain ones whole, and the text parts of f-strings and t-strings (PEP 701). */
final class StringLexer {
  private final LexState s;
  private final char[] src;

  StringLexer(LexState s) {
    this.s = s;
    this.src = s.src;
  }

  /** Lexes a literal without replacement fields; {@code quoteAt} is its first quote. */
  void plain(int start, int quoteAt) {
    char quote = src[quoteAt];
    int i = quoteAt + 1;
    int size = 1;
    if (src[i] == quote) {
      if (src[i + 1] != quote) {
        s.pos = i + 1;
        s.add(Tok.STRING, start, s.pos);
        return;
      }
      size = 3;
      i += 2;
    }
    int seen = 0;
    boolean escapedQuote = false;
    while (seen != size) {
      char c = src[i];
      if (i >= s.limit || (c == '\n' && size == 1)) {
        unterminated(start, i, quote, size, escapedQuote);
        return;
      }
      i++;
      if (c == quote) {
        seen++;
      } else {
        seen = 0;
        if (c == '\\' && i < s.limit) {
          escapedQuote |= src[i] == quote;
          i++;
        }
      }
    }
    s.pos = i;
    s.add(Tok.STRING, start, i);
  }

  private void unterminated(int start, int end, char quote, int size, boolean escapedQuote) {
    int detected = s.line(Math.min(end + 1, s.limit));
    s.pos = size == 1 ? end : lineEnd(start);
    StringFrame frame = s.frame;
    if (frame.depth > 0 && frame.quote == quote && frame.quoteSize == size) {
      s.raise(start, start + 1, frame.noun() + ": expecting '}'");
      leaveFrame();
    } else if (size == 3) {
      s.raise(
          start,
          start + 1,
          "unterminated triple-quoted string literal (detected at line " + detected + ")");
    } else {
      String hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
      s.raise(
          start,
          start + 1,
          "unterminated string literal (detected at line " + detected + ")" + hint);
    }
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < s.limit && src[i] != '\n') {
      i++;
    }
    return i;
  }

  private void leaveFrame() {
    StringFrame outer = s.frame.outer;
    if (outer != null) {
      s.level = s.frame.outerLevel;
      s.frame = outer;
    }
  }

  /** Starts a literal with replacement fields; {@code quoteAt} is its first quote. */
  void startFrame(int start, int quoteAt, boolean raw, boolean template) {
    char quote = src[quoteAt];
    int size = src[quoteAt + 1] == quote && src[quoteAt + 2] == quote ? 3 : 1;
    s.pos = quoteAt + size;
    if (s.frame.depth + 1 >= StringFrame.MAX_DEPTH) {
      s.raise(start, s.pos, "too many nested f-strings");
      s.pos = s.limit;
      return;
    }
    s.add(template ? Tok.TSTRING_START : Tok.FSTRING_START, start, s.pos);
    s.frame = new StringFrame(s.frame, quote, size, raw, template, start, s.level);
  }

  /** Lexes on in the text of the current frame: a middle, the end, or nothing before a field. */
  void text() {
    StringFrame frame = s.frame;
    int start = s.pos;
    if (src[start] == '{' && src[start + 1] != '{') {
      openField(frame, start);
      return;
    }
    int quotes = 0;
    while (quotes < frame.quoteSize && src[start + quotes] == frame.quote) {
      quotes++;
    }
    if (quotes == frame.quoteSize) {
      s.pos = start + quotes;
      s.add(frame.template ? Tok.TSTRING_END : Tok.FSTRING_END, start, s.pos);
      if (frame.outer != null) {
        s.frame = frame.outer;
      }
      return;
    }
    middle(frame, start, start + quotes);
  }

  private boolean openField(StringFrame frame, int at) {
    frame.fieldDepth++;
    if (frame.fieldDepth >= StringFrame.MAX_FIELDS) {
      s.pos = at + 1;
      s.raise(at, at, frame.noun() + ": expressions nested too deeply");
      s.pos = lineEnd(at);
      leaveFrame();
      return false;
    }
    s.pos = at;
    frame.inText = false;
    return true;
  }

  private void middle(StringFrame frame, int start, int from) {
    int i = from;
    int quotes = 0;
    boolean namedEscape = false;
    while (quotes != frame.quoteSize) {
      boolean inSpec = frame.inSpec && frame.inField();
      char c = src[i];
      if (i >= s.limit || (c == '\n' && frame.quoteSize == 1)) {
        endOfLine(frame, start, i, inSpec && i < s.limit);
        return;
      }
      i++;
      if (c == frame.quote) {
        quotes++;
        continue;
      }
      quotes = 0;
      if (c == '{') {
        openBrace(frame, start, i - 1, inSpec);
        return;
      } else if (c == '}') {
        closeBrace(frame, start, i - 1, inSpec, namedEscape);
        return;
      } else if (c == '\\' && i < s.limit) {
        char peek = src[i];
        if (peek != '{' && peek != '}') {
          i++;
          if (!frame.raw && peek == 'N' && src[i] == '{') {
            i++;
            namedEscape = true;
          }
        }
      }
    }
    emit(frame, start, i - frame.quoteSize, i - frame.quoteSize);
  }

  /** The token covers the second of two braces; {@code aux} says how much of it is not text. */
  private void emit(StringFrame frame, int start, int end, int next) {
    s.add(frame.template ? Tok.TSTRING_MIDDLE : Tok.FSTRING_MIDDLE, start, next, next - end);
    s.pos = next;
  }

  private void openBrace(StringFrame frame, int start, int at, boolean inSpec) {
    if (src[at + 1] == '{' && !inSpec) {
      emit(frame, start, at + 1, at + 2);
    } else if (openField(frame, at)) {
      frame.inSpec = false;
      emit(frame, start, at, at);
    }
  }

  private void closeBrace(
      StringFrame frame, int start, int at, boolean inSpec, boolean namedEscape) {
    if (namedEscape) {
      emit(frame, start, at + 1, at + 1);
    } else if (src[at + 1] == '}' && !inSpec && frame.bracketDepth == 0) {
      emit(frame, start, at + 1, at + 2);
    } else {
      emit(frame, start, at, at);
      frame.inText = false;
      frame.inSpec = false;
    }
  }

  /** A format spec ends at the end of the line; a literal in single quotes must not reach it. */
  private void endOfLine(StringFrame frame, int start, int at, boolean inSpec) {
    if (inSpec) {
      emit(frame, start, at, at);
      frame.inText = false;
      frame.inSpec = false;
      return;
    }
    int line = s.line(Math.min(at + 1, s.limit));
    String what = frame.quoteSize == 3 ? "unterminated triple-quoted " : "unterminated ";
    s.pos = frame.quoteSize == 3 ? Math.max(lineEnd(frame.start), start) : at;
    s.raise(
        start, frame.start + 1, what + frame.noun() + " literal (detected at line " + line + ")");
    leaveFrame();
  }

  /** A fault for a name or string that holds bytes that are not UTF-8. */
  static SyntaxFault undecodable(LexState s, int start, int end, String message) {
    int line = s.line(start + 1);
    int column = s.column(end);
    return new SyntaxFault("SyntaxError", "(unicode error) " + message, line, column, line, -1);
  }
}
