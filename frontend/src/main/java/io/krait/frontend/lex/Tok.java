package io.krait.frontend.lex;

import java.util.Arrays;
import java.util.Set;

/** Kinds of tokens. Plain ints, so that a file's tokens are a few arrays. */
public final class Tok {
  private Tok() {}

  public static final int ENDMARKER = 0;
  public static final int NAME = 1;
  public static final int NUMBER = 2;
  public static final int STRING = 3;
  public static final int NEWLINE = 4;
  public static final int INDENT = 5;
  public static final int DEDENT = 6;
  public static final int FSTRING_START = 7;
  public static final int FSTRING_MIDDLE = 8;
  public static final int FSTRING_END = 9;
  public static final int TSTRING_START = 10;
  public static final int TSTRING_MIDDLE = 11;
  public static final int TSTRING_END = 12;

  /** A fault of the lexer; its {@code aux} is the number of the fault. */
  public static final int ERROR = 13;

  /** A character that no rule of the grammar uses, such as {@code $}. */
  public static final int OTHER = 14;

  public static final int LPAR = 15;
  public static final int RPAR = 16;
  public static final int LSQB = 17;
  public static final int RSQB = 18;
  public static final int LBRACE = 19;
  public static final int RBRACE = 20;
  public static final int COLON = 21;
  public static final int COMMA = 22;
  public static final int SEMI = 23;
  public static final int DOT = 24;
  public static final int ELLIPSIS = 25;
  public static final int EQUAL = 26;
  public static final int COLONEQUAL = 27;
  public static final int RARROW = 28;
  public static final int EXCLAMATION = 29;

  // Binary operators, in the order of tree.Operator.
  public static final int PLUS = 30;
  public static final int MINUS = 31;
  public static final int STAR = 32;
  public static final int AT = 33;
  public static final int SLASH = 34;
  public static final int PERCENT = 35;
  public static final int DOUBLESTAR = 36;
  public static final int LEFTSHIFT = 37;
  public static final int RIGHTSHIFT = 38;
  public static final int VBAR = 39;
  public static final int CIRCUMFLEX = 40;
  public static final int AMPER = 41;
  public static final int DOUBLESLASH = 42;
  public static final int TILDE = 43;

  // The augmented assignments, each at the distance AUGMENTED from its operator.
  public static final int AUGMENTED = 14;
  public static final int PLUSEQUAL = PLUS + AUGMENTED;
  public static final int DOUBLESLASHEQUAL = DOUBLESLASH + AUGMENTED;

  public static final int EQEQUAL = 57;
  public static final int NOTEQUAL = 58;
  public static final int LESS = 59;
  public static final int LESSEQUAL = 60;
  public static final int GREATER = 61;
  public static final int GREATEREQUAL = 62;

  // Keywords, in the order of KEYWORDS.
  public static final int FIRST_KEYWORD = 64;
  public static final int FALSE = 64;
  public static final int NONE = 65;
  public static final int TRUE = 66;
  public static final int AND = 67;
  public static final int AS = 68;
  public static final int ASSERT = 69;
  public static final int ASYNC = 70;
  public static final int AWAIT = 71;
  public static final int BREAK = 72;
  public static final int CLASS = 73;
  public static final int CONTINUE = 74;
  public static final int DEF = 75;
  public static final int DEL = 76;
  public static final int ELIF = 77;
  public static final int ELSE = 78;
  public static final int EXCEPT = 79;
  public static final int FINALLY = 80;
  public static final int FOR = 81;
  public static final int FROM = 82;
  public static final int GLOBAL = 83;
  public static final int IF = 84;
  public static final int IMPORT = 85;
  public static final int IN = 86;
  public static final int IS = 87;
  public static final int LAMBDA = 88;
  public static final int NONLOCAL = 89;
  public static final int NOT = 90;
  public static final int OR = 91;
  public static final int PASS = 92;
  public static final int RAISE = 93;
  public static final int RETURN = 94;
  public static final int TRY = 95;
  public static final int WHILE = 96;
  public static final int WITH = 97;
  public static final int YIELD = 98;

  /** One more than the last kind. */
  public static final int COUNT = 99;

  // What stands in aux of the NAMEs that are soft keywords: their number among a file's names.
  public static final int SOFT_MATCH = 35;
  public static final int SOFT_CASE = 36;
  public static final int SOFT_TYPE = 37;
  public static final int SOFT_UNDERSCORE = 38;

  private static final String[] KEYWORDS = {
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield", "match", "case", "type", "_",
  };

  /** How many of {@link #knownName} are hard keywords. */
  static final int HARD_KEYWORDS = 35;

  static final int KNOWN_NAMES = KEYWORDS.length;

  private static final Set<String> HARD = Set.of(Arrays.copyOf(KEYWORDS, HARD_KEYWORDS));

  static String knownName(int i) {
    return KEYWORDS[i];
  }

  /** Whether {@code kind} is an augmented assignment operator. */
  public static boolean isAugmented(int kind) {
    return kind >= PLUSEQUAL && kind <= DOUBLESLASHEQUAL;
  }

  /** Whether a name is a keyword; soft keywords are none. */
  public static boolean isKeyword(String name) {
    return HARD.contains(name);
  }

  /** The spelling of a keyword kind. */
  public static String keyword(int kind) {
    return KEYWORDS[kind - FIRST_KEYWORD];
  }
}
