package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a failing expression a traceback marks with {@code ^} among {@code ~}: the
 * operator, the call's parentheses, the subscription's brackets. CPython parses the text; here its
 * tokens at bracket depth 0 decide, which is enough for the expression of one instruction.
 *
 * @param leftLine line (from 0) and column of the first marked character
 * @param rightLine line and column after the last one
 * @param call whether the expression is a call of a plain name
 */
record CaretAnchors(int leftLine, int leftColumn, int rightLine, int rightColumn, boolean call) {

  /** The anchors of an expression, or null. */
  static @Nullable CaretAnchors of(String segment) {
    return new Scanner(segment).anchors();
  }

  private static final class Scanner {
    private static final int POWER = 14;

    private final String text;
    private int at;

    // The operator that binds least, or the last trailer.
    private int operatorAt = -1;
    private int operatorLevel = Integer.MAX_VALUE;
    private int trailerAt = -1;
    private boolean operandSeen;
    private boolean unary;
    private int unaryLevel = Integer.MAX_VALUE;

    Scanner(String text) {
      this.text = text;
    }

    @Nullable CaretAnchors anchors() {
      while (at < text.length()) {
        if (!token()) {
          return null;
        }
      }
      if (operatorAt >= 0) {
        if (unary && unaryLevel < operatorLevel) {
          return null;
        }
        return operator();
      }
      if (unary || trailerAt < 0) {
        return null;
      }
      return place(trailerAt, text.length(), text.charAt(trailerAt) == '(');
    }

    // One token at depth 0; false where the expression is of another kind.
    private boolean token() {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\\') {
        at++;
        return true;
      }
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        return true;
      }
      if (Character.isJavaIdentifierStart(c) || c > 127) {
        return word();
      }
      if (Character.isDigit(c)
          || (c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
        number();
        return true;
      }
      return symbol(c);
    }

    private boolean symbol(char c) {
      switch (c) {
        case '"', '\'' -> {
          string();
          operand();
          return true;
        }
        case '(', '[', '{' -> {
          int start = at;
          if (!bracket()) {
            return false;
          }
          if (operandSeen && c != '{') {
            trailerAt = start;
          } else {
            operand();
          }
          return true;
        }
        case '.' -> {
          at++;
          trailerAt = -1;
          return true;
        }
        case '+', '-', '*', '/', '%', '@', '&', '|', '^', '~', '<', '>' -> {
          return arithmetic(c);
        }
        default -> {
          return false;
        }
      }
    }

    private void operand() {
      operandSeen = true;
      trailerAt = -1;
    }

    private boolean word() {
      int start = at;
      while (at < text.length()
          && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) > 127)) {
        at++;
      }
      String w = text.substring(start, at);
      switch (w) {
        case "and", "or", "not", "in", "is", "if", "else", "lambda", "await", "yield", "for" -> {
          return false;
        }
        case "raise",
            "return",
            "assert",
            "del",
            "import",
            "from",
            "with",
            "while",
            "def",
            "class" -> {
          return false;
        }
        default -> {}
      }
      if (operandSeen && !precededByDot(start)) {
        return false;
      }
      if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
        string();
      }
      operand();
      return true;
    }

    private boolean precededByDot(int start) {
      int i = start - 1;
      while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
        i--;
      }
      return i >= 0 && text.charAt(i) == '.';
    }

    private void number() {
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean exponentSign =
            (c == '+' || c == '-')
                && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E')
                && !text.startsWith("0x", 0);
        if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !exponentSign) {
          break;
        }
        at++;
      }
      operand();
    }

    private void string() {
      char q = text.charAt(at);
      String triple = String.valueOf(q).repeat(3);
      String end = text.startsWith(triple, at) ? triple : String.valueOf(q);
      at += end.length();
      while (at < text.length() && !text.startsWith(end, at)) {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at = Math.min(text.length(), at + end.length());
    }

    private boolean bracket() {
      int depth = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
          string();
          continue;
        }
        if (c == '#') {
          int end = text.indexOf('\n', at);
          at = end < 0 ? text.length() : end;
          continue;
        }
        if (c == '(' || c == '[' || c == '{') {
          depth++;
        } else if (c == ')' || c == ']' || c == '}') {
          depth--;
          if (depth == 0) {
            at++;
            return true;
          }
        }
        at++;
      }
      return false;
    }

    private boolean arithmetic(char c) {
      int start = at;
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next == '=' || ((c == '<' || c == '>') && next != c)) {
        return false;
      }
      at += next == c && (c == '*' || c == '/' || c == '<' || c == '>') ? 2 : 1;
      if (!operandSeen) {
        if (c != '+' && c != '-' && c != '~') {
          return false;
        }
        if (operatorAt < 0 || operatorLevel == POWER) {
          unary |= operatorAt < 0;
          unaryLevel = operatorAt < 0 ? 13 : unaryLevel;
        }
        return true;
      }
      int level = level(text.substring(start, at));
      // The leftmost ** is the root of a chain of them, of other operators the rightmost.
      if (level < operatorLevel || (level == operatorLevel && level != POWER)) {
        operatorLevel = level;
        operatorAt = start;
      }
      operandSeen = false;
      trailerAt = -1;
      return true;
    }

    private static int level(String operator) {
      return switch (operator) {
        case "|" -> 7;
        case "^" -> 8;
        case "&" -> 9;
        case "<<", ">>" -> 10;
        case "+", "-" -> 11;
        case "*", "/", "//", "%", "@" -> 12;
        default -> POWER;
      };
    }

    private CaretAnchors operator() {
      int end = operatorAt + 1;
      if (end < text.length()
          && end < rightOperand(operatorAt)
          && !Character.isWhitespace(text.charAt(end))
          && text.charAt(end) != '\\'
          && text.charAt(end) != '#') {
        end++;
      }
      return place(operatorAt, end, false);
    }

    // Where the right operand starts, as the tree has it: inside of its parentheses.
    private int rightOperand(int operator) {
      char c = text.charAt(operator);
      int i = operator + 1;
      if (i < text.length()
          && text.charAt(i) == c
          && (c == '*' || c == '/' || c == '<' || c == '>')) {
        i++;
      }
      while (i < text.length()
          && (Character.isWhitespace(text.charAt(i))
              || text.charAt(i) == '\\'
              || text.charAt(i) == '(')) {
        i++;
      }
      return i;
    }

    private CaretAnchors place(int start, int end, boolean isCall) {
      int leftLine = line(start);
      int rightLine = line(end);
      return new CaretAnchors(
          leftLine,
          start - lineStart(start),
          rightLine,
          end - lineStart(end),
          isCall && isName(text.substring(0, start)));
    }

    private static boolean isName(String s) {
      String name = s.strip();
      return !name.isEmpty() && name.chars().allMatch(ch -> Character.isJavaIdentifierPart(ch));
    }

    private int line(int index) {
      int n = 0;
      for (int i = 0; i < index; i++) {
        if (text.charAt(i) == '\n') {
          n++;
        }
      }
      return n;
    }

    private int lineStart(int index) {
      return text.lastIndexOf('\n', index - 1) + 1;
    }
  }
}
