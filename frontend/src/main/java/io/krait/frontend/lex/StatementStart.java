package io.krait.frontend.lex;

import java.util.Set;

/** Guesses whether a line within open brackets begins a statement, so that one was not closed. */
final class StatementStart {
  private static final Set<String> KEYWORDS =
      Set.of(
          "def",
          "class",
          "return",
          "import",
          "while",
          "with",
          "try",
          "raise",
          "del",
          "pass",
          "break",
          "continue",
          "global",
          "nonlocal",
          "assert",
          "except",
          "finally",
          "elif");

  private StatementStart() {}

  /** Whether the line starts with a keyword that no expression has. */
  static boolean isSure(char[] src, int from) {
    return KEYWORDS.contains(word(src, from));
  }

  /** Whether the line starts like an assignment, or with a keyword that expressions rarely have. */
  static boolean isLikely(char[] src, int from) {
    String word = word(src, from);
    if (word.isEmpty()) {
      return src[from] == '@';
    }
    int i = from + word.length();
    while (src[i] == ' ') {
      i++;
    }
    return word.equals("from") || (src[i] == '=' && src[i + 1] != '=');
  }

  private static String word(char[] src, int from) {
    int i = from;
    while (Character.isLetterOrDigit(src[i]) || src[i] == '_') {
      i++;
    }
    return new String(src, from, i - from);
  }
}
