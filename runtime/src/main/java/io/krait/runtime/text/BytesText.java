package io.krait.runtime.text;

/** Letters, digits and case of bytes, as ASCII text. */
final class BytesText {
  private BytesText() {}

  static boolean isSpace(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isLetter(char c) {
    return isUpper(c) || isLower(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A test of a character. */
  private interface CharTest {
    boolean test(char c);
  }

  private static boolean all(byte[] b, CharTest test) {
    for (byte c : b) {
      if (!test.test((char) (c & 0xff))) {
        return false;
      }
    }
    return b.length > 0;
  }

  static boolean isAlpha(byte[] b) {
    return all(b, BytesText::isLetter);
  }

  static boolean isDigit(byte[] b) {
    return all(b, BytesText::isDigit);
  }

  static boolean isAlnum(byte[] b) {
    return all(b, c -> isLetter(c) || isDigit(c));
  }

  static boolean isSpace(byte[] b) {
    return all(b, BytesText::isSpace);
  }

  static boolean isAscii(byte[] b) {
    return b.length == 0 || all(b, c -> c < 128);
  }

  /** Whether there are letters, all of the one case. */
  static boolean cased(byte[] b, boolean upper) {
    boolean any = false;
    for (byte c : b) {
      if (upper ? isLower((char) c) : isUpper((char) c)) {
        return false;
      }
      any |= upper ? isUpper((char) c) : isLower((char) c);
    }
    return any;
  }

  static boolean isTitle(byte[] b) {
    boolean inWord = false;
    boolean any = false;
    for (byte c : b) {
      boolean upper = isUpper((char) c);
      boolean lower = isLower((char) c);
      if ((upper && inWord) || (lower && !inWord)) {
        return false;
      }
      inWord = upper || lower;
      any |= inWord;
    }
    return any;
  }

  static byte[] upper(byte[] b) {
    byte[] out = b.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = isLower((char) out[i]) ? (byte) (out[i] - 32) : out[i];
    }
    return out;
  }

  static byte[] lower(byte[] b) {
    byte[] out = b.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = isUpper((char) out[i]) ? (byte) (out[i] + 32) : out[i];
    }
    return out;
  }

  static byte[] swapcase(byte[] b) {
    byte[] out = b.clone();
    for (int i = 0; i < out.length; i++) {
      boolean letter = isUpper((char) out[i]) || isLower((char) out[i]);
      out[i] = letter ? (byte) (out[i] ^ 32) : out[i];
    }
    return out;
  }

  /** Title case, or with only the first letter large. */
  static byte[] title(byte[] b, boolean eachWord) {
    byte[] out = lower(b);
    boolean inWord = false;
    for (int i = 0; i < out.length; i++) {
      boolean letter = isLower((char) out[i]);
      if (letter && !inWord && (eachWord || i == 0)) {
        out[i] = (byte) (out[i] - 32);
      }
      inWord = letter;
    }
    return out;
  }
}
