package io.krait.runtime.regex;

import io.krait.runtime.text.Unicode;

/** Classes of characters and their cases, as the flags of a pattern choose them. */
final class Characters {
  private static final int ALNUM =
      Unicode.ALPHA | Unicode.DECIMAL | Unicode.DIGIT | Unicode.NUMERIC;

  private Characters() {}

  /** Whether a character is of a category of {@code re._constants}. */
  static boolean isOf(int category, int c) {
    return switch (category) {
      case 0 -> isAsciiDigit(c);
      case 1 -> !isAsciiDigit(c);
      case 2 -> isAsciiSpace(c);
      case 3 -> !isAsciiSpace(c);
      case 4, 8 -> isAsciiWord(c);
      case 5, 9 -> !isAsciiWord(c);
      case 6 -> c == '\n';
      case 7 -> c != '\n';
      case 10 -> isDigit(c);
      case 11 -> !isDigit(c);
      case 12 -> Unicode.isSpace(c);
      case 13 -> !Unicode.isSpace(c);
      case 14 -> isWord(c);
      case 15 -> !isWord(c);
      case 16 -> isLineBreak(c);
      case 17 -> !isLineBreak(c);
      default -> throw new IllegalArgumentException("category " + category);
    };
  }

  private static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiSpace(int c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  static boolean isAsciiWord(int c) {
    return c == '_' || isAsciiDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z');
  }

  private static boolean isDigit(int c) {
    return c < 128 ? isAsciiDigit(c) : (Unicode.flags(c) & Unicode.DECIMAL) != 0;
  }

  static boolean isWord(int c) {
    return c < 128 ? isAsciiWord(c) : (Unicode.flags(c) & ALNUM) != 0;
  }

  private static boolean isLineBreak(int c) {
    return (c >= 10 && c <= 13) || (c >= 28 && c <= 30) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static int asciiLower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  private static int asciiUpper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  }

  /** The simple lower case mapping. */
  static int lower(int c) {
    return c < 128 ? asciiLower(c) : Unicode.simpleLower(c);
  }

  /** The simple upper case mapping. */
  static int upper(int c) {
    return c < 128 ? asciiUpper(c) : Unicode.simpleUpper(c);
  }

  /** Whether two characters are the same but for their case in the C locale. */
  static boolean sameInLocale(int pattern, int c) {
    return pattern == c || asciiLower(c) == pattern || asciiUpper(c) == pattern;
  }
}
