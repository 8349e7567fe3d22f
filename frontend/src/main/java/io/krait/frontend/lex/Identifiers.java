package io.krait.frontend.lex;

import java.text.Normalizer;

/** Which characters names are made of (PEP 3131: XID_Start, XID_Continue). */
public final class Identifiers {
  private Identifiers() {}

  /** Whether the text could be a name, or a keyword. */
  public static boolean isIdentifier(String text) {
    return !text.isEmpty() && firstInvalid(text) == text.length();
  }

  /** The index of the first char that cannot stand where it does, or the length. */
  static int firstInvalid(String name) {
    int i = 0;
    while (i < name.length()) {
      int c = name.codePointAt(i);
      if (!(i == 0 ? isStart(c) : isPart(c))) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  static String normalize(String name) {
    return Normalizer.isNormalized(name, Normalizer.Form.NFKC)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  private static boolean isStart(int c) {
    if (c < 128) {
      return isAsciiLetter(c);
    }
    return Character.isUnicodeIdentifierStart(c) && survivesNormalization(c, true);
  }

  private static boolean isPart(int c) {
    if (c < 128) {
      return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && survivesNormalization(c, false);
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  /** XID differs from ID in the characters whose normal form is no identifier. */
  private static boolean survivesNormalization(int c, boolean start) {
    String s = Character.toString(c);
    if (Normalizer.isNormalized(s, Normalizer.Form.NFKC)) {
      return true;
    }
    String n = Normalizer.normalize(s, Normalizer.Form.NFKC);
    for (int i = 0; i < n.length(); ) {
      int d = n.codePointAt(i);
      boolean ok =
          (start && i == 0)
              ? Character.isUnicodeIdentifierStart(d)
              : Character.isUnicodeIdentifierPart(d) && !Character.isIdentifierIgnorable(d);
      if (!ok) {
        return false;
      }
      i += Character.charCount(d);
    }
    return true;
  }

  /** Whether {@code str.isprintable()} holds for the character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
