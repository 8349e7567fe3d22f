package io.krait.frontend.lex;

import io.krait.frontend.source.SyntaxFault;

/** Numbers, and CPython's complaints about malformed ones. */
final class NumberLexer {
  private final LexState s;
  private final char[] src;
  private int start;

  NumberLexer(LexState s) {
    this.s = s;
    this.src = s.src;
  }

  /** Lexes the number that starts at {@code from}: a digit, or a dot before a digit. */
  void lex(int from) {
    start = from;
    boolean ok;
    if (src[from] == '.') {
      ok = fraction(from + 1);
    } else if (src[from] == '0') {
      ok = zero(from + 1);
    } else {
      int i = decimalTail(from);
      ok = i >= 0 && afterDecimal(i);
    }
    if (ok) {
      s.add(Tok.NUMBER, from, s.pos);
    }
  }

  private boolean fail(int cursor, String message) {
    int i = cursor;
    while (isNamePart(src[i])) {
      i++;
    }
    s.pos = Math.max(i, start + 1);
    s.raise(start, cursor, message);
    return false;
  }

  private boolean end(int i, String kind) {
    if (src[i] < 128 && isNamePart(src[i]) && !keywordFollows(i)) {
      return fail(i, "invalid " + kind + " literal");
    }
    s.pos = i;
    return true;
  }

  /** A keyword may touch a number: {@code 1if x else 2}. */
  private boolean keywordFollows(int i) {
    return switch (src[i]) {
      case 'a' -> word(i, "and");
      case 'e' -> word(i, "else");
      case 'f' -> word(i, "for");
      case 'i' -> src[i + 1] == 'f' || src[i + 1] == 'n' || src[i + 1] == 's';
      case 'o' -> word(i, "or");
      case 'n' -> word(i, "not");
      default -> false;
    };
  }

  private boolean word(int i, String word) {
    for (int k = 0; k < word.length(); k++) {
      if (src[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return !isNamePart(src[i + word.length()]);
  }

  private boolean zero(int i) {
    return switch (src[i]) {
      case 'x', 'X' -> radix(i + 1, 16, "hexadecimal");
      case 'o', 'O' -> radix(i + 1, 8, "octal");
      case 'b', 'B' -> radix(i + 1, 2, "binary");
      default -> leadingZero(i);
    };
  }

  private boolean radix(int from, int radix, String kind) {
    int i = from;
    do {
      if (src[i] == '_') {
        i++;
      }
      if (!isDigit(src[i], radix)) {
        return badDigit(i, radix, kind);
      }
      while (isDigit(src[i], radix)) {
        i++;
      }
    } while (src[i] == '_');
    if (radix < 10 && isDigit(src[i], 10)) {
      return badDigit(i, radix, kind);
    }
    return end(i, kind);
  }

  private boolean badDigit(int i, int radix, String kind) {
    if (radix < 10 && isDigit(src[i], 10)) {
      return fail(i + 1, "invalid digit '" + src[i] + "' in " + kind + " literal");
    }
    return fail(i, "invalid " + kind + " literal");
  }

  /** A decimal number that starts with 0: only zeros may follow unless it is a float. */
  private boolean leadingZero(int from) {
    int i = from;
    while (true) {
      if (src[i] == '_') {
        i++;
        if (!isDigit(src[i], 10)) {
          return fail(i, "invalid decimal literal");
        }
      }
      if (src[i] != '0') {
        break;
      }
      i++;
    }
    int zerosEnd = i;
    boolean nonzero = isDigit(src[i], 10);
    if (nonzero) {
      i = decimalTail(i);
      if (i < 0) {
        return false;
      }
    }
    char c = src[i];
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
      return octalLook(i, zerosEnd);
    }
    return afterDecimal(i);
  }

  private boolean octalLook(int i, int zerosEnd) {
    s.pos = i;
    int line = s.line(start + 1);
    int column = s.column(start + 1);
    String message =
        "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers";
    s.fault(
        start,
        new SyntaxFault("SyntaxError", message, line, column, line, column + zerosEnd - start),
        true);
    return false;
  }

  /** Reads digits with single underscores between them; -1 after a fault. */
  private int decimalTail(int from) {
    int i = from;
    while (true) {
      while (isDigit(src[i], 10)) {
        i++;
      }
      if (src[i] != '_') {
        return i;
      }
      i++;
      if (!isDigit(src[i], 10)) {
        fail(i, "invalid decimal literal");
        return -1;
      }
    }
  }

  private boolean afterDecimal(int i) {
    return src[i] == '.' ? fraction(i + 1) : exponent(i);
  }

  private boolean fraction(int from) {
    int i = from;
    if (isDigit(src[i], 10)) {
      i = decimalTail(i);
      if (i < 0) {
        return false;
      }
    }
    return exponent(i);
  }

  private boolean exponent(int from) {
    int i = from;
    if (src[i] == 'e' || src[i] == 'E') {
      int sign = src[i + 1] == '+' || src[i + 1] == '-' ? 1 : 0;
      if (!isDigit(src[i + 1 + sign], 10)) {
        return sign == 1 ? fail(i + 2, "invalid decimal literal") : end(i, "decimal");
      }
      i = decimalTail(i + 1 + sign);
      if (i < 0) {
        return false;
      }
    }
    if (src[i] == 'j' || src[i] == 'J') {
      return end(i + 1, "imaginary");
    }
    return end(i, "decimal");
  }

  private static boolean isDigit(char c, int radix) {
    if (radix <= 10) {
      return c >= '0' && c < '0' + radix;
    }
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c >= 128;
  }
}
