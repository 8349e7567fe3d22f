package io.krait.runtime.regex;

/** The operations that look at one character, and those that look at a place. */
final class Units {
  private final int[] code;
  private final Subject text;
  private final int end;

  Units(int[] code, Subject text, int end) {
    this.code = code;
    this.text = text;
    this.end = end;
  }

  /** Where the operation after the one-character operation at {@code pc} is. */
  int next(int pc) {
    return switch (code[pc]) {
      case Op.ANY, Op.ANY_ALL -> pc + 1;
      case Op.IN, Op.IN_IGNORE, Op.IN_LOC_IGNORE, Op.IN_UNI_IGNORE -> pc + 1 + code[pc + 1];
      default -> pc + 2;
    };
  }

  /** Whether the one-character operation at {@code pc} matches the character there is. */
  boolean matches(int pc, int position) {
    int c = text.at(position);
    return switch (code[pc]) {
      case Op.LITERAL -> c == code[pc + 1];
      case Op.NOT_LITERAL -> c != code[pc + 1];
      case Op.ANY -> c != '\n';
      case Op.ANY_ALL -> true;
      case Op.IN -> CharacterSet.contains(code, pc + 2, c);
      case Op.CATEGORY -> Characters.isOf(code[pc + 1], c);
      case Op.LITERAL_IGNORE -> Characters.asciiLower(c) == code[pc + 1];
      case Op.NOT_LITERAL_IGNORE -> Characters.asciiLower(c) != code[pc + 1];
      case Op.IN_IGNORE -> CharacterSet.contains(code, pc + 2, Characters.asciiLower(c));
      case Op.LITERAL_UNI_IGNORE -> Characters.lower(c) == code[pc + 1];
      case Op.NOT_LITERAL_UNI_IGNORE -> Characters.lower(c) != code[pc + 1];
      case Op.IN_UNI_IGNORE -> CharacterSet.contains(code, pc + 2, Characters.lower(c));
      case Op.LITERAL_LOC_IGNORE -> Characters.sameInLocale(code[pc + 1], c);
      case Op.NOT_LITERAL_LOC_IGNORE -> !Characters.sameInLocale(code[pc + 1], c);
      case Op.IN_LOC_IGNORE -> CharacterSet.containsInLocale(code, pc + 2, c);
      default -> throw new IllegalStateException("code " + code[pc] + " at " + pc);
    };
  }

  /** How many characters in a row, {@code most} at most, the operation at {@code pc} matches. */
  int count(int pc, int from, int most) {
    int limit = most == Op.MAXREPEAT || most > end - from ? end : from + most;
    int i = from;
    switch (code[pc]) {
      case Op.ANY_ALL -> i = limit;
      case Op.ANY -> {
        int newline = text.indexOf('\n', from, limit);
        i = newline < 0 ? limit : newline;
      }
      case Op.IN -> {
        while (i < limit && CharacterSet.contains(code, pc + 2, text.at(i))) {
          i++;
        }
      }
      default -> {
        while (i < limit && matches(pc, i)) {
          i++;
        }
      }
    }
    return i - from;
  }

  /** Whether two characters are the same to a reference to a group. */
  static boolean same(int reference, int a, int b) {
    if (a == b) {
      return true;
    }
    return switch (reference) {
      case Op.GROUPREF -> false;
      case Op.GROUPREF_UNI_IGNORE -> Characters.lower(a) == Characters.lower(b);
      default -> Characters.asciiLower(a) == Characters.asciiLower(b);
    };
  }

  /** Whether a position is one of a kind, such as a line's beginning. */
  boolean isAt(int kind, int p) {
    return switch (kind) {
      case Op.AT_BEGINNING, Op.AT_BEGINNING_STRING -> p == 0;
      case Op.AT_BEGINNING_LINE -> p == 0 || text.at(p - 1) == '\n';
      case Op.AT_END -> p == end || (p == end - 1 && text.at(p) == '\n');
      case Op.AT_END_LINE -> p == end || text.at(p) == '\n';
      case Op.AT_END_STRING -> p == end;
      case Op.AT_BOUNDARY, Op.AT_LOC_BOUNDARY -> end > 0 && isBoundary(p, false);
      case Op.AT_NON_BOUNDARY, Op.AT_LOC_NON_BOUNDARY -> end > 0 && !isBoundary(p, false);
      case Op.AT_UNI_BOUNDARY -> end > 0 && isBoundary(p, true);
      case Op.AT_UNI_NON_BOUNDARY -> end > 0 && !isBoundary(p, true);
      default -> throw new IllegalStateException("position " + kind);
    };
  }

  private boolean isBoundary(int p, boolean unicode) {
    return isWord(p - 1, unicode) != isWord(p, unicode);
  }

  private boolean isWord(int p, boolean unicode) {
    if (p < 0 || p >= end) {
      return false;
    }
    int c = text.at(p);
    return unicode ? Characters.isWord(c) : Characters.isAsciiWord(c);
  }
}
