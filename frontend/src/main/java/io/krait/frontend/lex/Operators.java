package io.krait.frontend.lex;

/** Operators and brackets, and what they mean within a replacement field. */
final class Operators {
  private final LexState s;
  private final char[] src;

  Operators(LexState s) {
    this.s = s;
    this.src = s.src;
  }

  /** Lexes the operator at {@code i}, whose first char is {@code c}. */
  void lex(int i, char c) {
    StringFrame frame = s.frame;
    if (c == ':' && frame.inField() && startsSpec(frame)) {
      emit(Tok.COLON, i, 1);
      return;
    }
    switch (c) {
      case '(' -> open(i, c, Tok.LPAR);
      case '[' -> open(i, c, Tok.LSQB);
      case '{' -> open(i, c, Tok.LBRACE);
      case ')' -> close(i, c, '(', Tok.RPAR);
      case ']' -> close(i, c, '[', Tok.RSQB);
      case '}' -> close(i, c, '{', Tok.RBRACE);
      case ',' -> emit(Tok.COMMA, i, 1);
      case ';' -> emit(Tok.SEMI, i, 1);
      case ':' -> orEqual(i, Tok.COLON, Tok.COLONEQUAL);
      case '=' -> orEqual(i, Tok.EQUAL, Tok.EQEQUAL);
      case '.' -> dots(i);
      case '!' -> orEqual(i, Tok.EXCLAMATION, Tok.NOTEQUAL);
      case '<' -> less(i);
      case '>' -> greater(i);
      case '-' -> minus(i);
      case '+' -> augmentable(i, Tok.PLUS);
      case '*' -> doubled(i, c, Tok.STAR, Tok.DOUBLESTAR);
      case '/' -> doubled(i, c, Tok.SLASH, Tok.DOUBLESLASH);
      case '%' -> augmentable(i, Tok.PERCENT);
      case '@' -> augmentable(i, Tok.AT);
      case '&' -> augmentable(i, Tok.AMPER);
      case '|' -> augmentable(i, Tok.VBAR);
      case '^' -> augmentable(i, Tok.CIRCUMFLEX);
      case '~' -> emit(Tok.TILDE, i, 1);
      default -> other(i, c);
    }
  }

  /** Whether this is the colon of a format spec: what follows is text then. */
  private static boolean startsSpec(StringFrame frame) {
    if (frame.bracketDepth - 1 != frame.fieldDepth) {
      return false;
    }
    frame.inText = true;
    frame.inSpec = true;
    return true;
  }

  private void emit(int kind, int i, int length) {
    s.pos = i + length;
    s.add(kind, i, s.pos);
  }

  private void orEqual(int i, int plain, int withEqual) {
    if (src[i + 1] == '=') {
      emit(withEqual, i, 2);
    } else {
      emit(plain, i, 1);
    }
  }

  private void augmentable(int i, int kind) {
    orEqual(i, kind, kind + Tok.AUGMENTED);
  }

  private void doubled(int i, char c, int single, int twice) {
    if (src[i + 1] != c) {
      augmentable(i, single);
    } else if (src[i + 2] == '=') {
      emit(twice + Tok.AUGMENTED, i, 3);
    } else {
      emit(twice, i, 2);
    }
  }

  private void dots(int i) {
    if (src[i + 1] == '.' && src[i + 2] == '.') {
      emit(Tok.ELLIPSIS, i, 3);
    } else {
      emit(Tok.DOT, i, 1);
    }
  }

  private void less(int i) {
    if (src[i + 1] == '>') {
      emit(Tok.NOTEQUAL, i, 2);
    } else if (src[i + 1] == '<') {
      doubled(i, '<', Tok.LESS, Tok.LEFTSHIFT);
    } else {
      orEqual(i, Tok.LESS, Tok.LESSEQUAL);
    }
  }

  private void greater(int i) {
    if (src[i + 1] == '>') {
      doubled(i, '>', Tok.GREATER, Tok.RIGHTSHIFT);
    } else {
      orEqual(i, Tok.GREATER, Tok.GREATEREQUAL);
    }
  }

  private void minus(int i) {
    if (src[i + 1] == '>') {
      emit(Tok.RARROW, i, 2);
    } else {
      augmentable(i, Tok.MINUS);
    }
  }

  private void other(int i, char c) {
    if (Identifiers.isPrintable(c)) {
      emit(Tok.OTHER, i, 1);
    } else {
      s.pos = i + 1;
      s.raise(i, i + 1, "invalid non-printable character " + String.format("U+%04X", (int) c));
    }
  }

  private void open(int i, char c, int kind) {
    if (s.level >= LexState.MAX_BRACKETS) {
      s.pos = s.limit;
      s.raise(i, i + 1, "too many nested parentheses");
      s.level = 0;
      while (s.frame.outer != null) {
        s.frame = s.frame.outer;
      }
      return;
    }
    s.brackets[s.level] = c;
    s.bracketOffsets[s.level] = i;
    s.level++;
    if (s.frame.depth > 0) {
      s.frame.bracketDepth++;
    }
    emit(kind, i, 1);
  }

  private void close(int i, char c, char opening, int kind) {
    StringFrame frame = s.frame;
    if (frame.depth > 0 && frame.bracketDepth == 0 && c == '}') {
      fail(i, frame.noun() + ": single '}' is not allowed");
      frame.inText = true;
      return;
    }
    if (s.level == 0) {
      fail(i, "unmatched '" + c + "'");
      return;
    }
    s.level--;
    if (s.brackets[s.level] != opening) {
      mismatch(i, c, frame);
      return;
    }
    if (frame.depth > 0 && !closeInField(i, c, frame)) {
      return;
    }
    emit(kind, i, 1);
  }

  private void fail(int i, String message) {
    s.pos = i + 1;
    s.raise(i, i + 1, message);
  }

  private void mismatch(int i, char c, StringFrame frame) {
    char opening = s.brackets[s.level];
    if (frame.depth > 0 && opening == '{' && frame.bracketDepth - 1 == frame.fieldDepth) {
      fail(i, frame.noun() + ": unmatched '" + c + "'");
      s.level++;
      return;
    }
    int line = s.line(s.bracketOffsets[s.level] + 1);
    String where = line == s.line(i + 1) ? "" : " on line " + line;
    fail(
        i,
        "closing parenthesis '"
            + c
            + "' does not match opening parenthesis '"
            + opening
            + "'"
            + where);
    if (frame.depth > 0) {
      frame.bracketDepth--;
    }
  }

  private boolean closeInField(int i, char c, StringFrame frame) {
    frame.bracketDepth--;
    if (frame.bracketDepth < 0) {
      frame.bracketDepth = 0;
      fail(i, frame.noun() + ": unmatched '" + c + "'");
      return false;
    }
    if (c == '}' && frame.bracketDepth == frame.fieldDepth) {
      frame.fieldDepth--;
      frame.inText = true;
      frame.inSpec = false;
    }
    return true;
  }
}
