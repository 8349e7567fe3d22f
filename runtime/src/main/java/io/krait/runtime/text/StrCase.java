package io.krait.runtime.text;

/** Case mappings, with the characters that become several and the final sigma. */
final class StrCase {
  private static final int SIGMA = 0x3a3;

  private StrCase() {}

  private static boolean isAscii(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  static String upper(String s) {
    if (isAscii(s)) {
      return s.toUpperCase(java.util.Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(s.length() + 8);
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      Unicode.appendUpper(out, cp);
    }
    return out.toString();
  }

  static String lower(String s) {
    if (isAscii(s)) {
      return s.toLowerCase(java.util.Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(s.length() + 8);
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      lowerAt(out, s, i, cp);
    }
    return out.toString();
  }

  private static void lowerAt(StringBuilder out, String s, int at, int cp) {
    if (cp == SIGMA) {
      out.append(isFinal(s, at) ? '\u03c2' : '\u03c3');
    } else {
      Unicode.appendLower(out, cp);
    }
  }

  // Unicode's Final_Sigma: a letter before, none behind, not counting what case ignores.
  private static boolean isFinal(String s, int at) {
    int i = at;
    int f = Unicode.CASE_IGNORABLE;
    while (i > 0 && (f & Unicode.CASE_IGNORABLE) != 0) {
      int cp = s.codePointBefore(i);
      i -= Character.charCount(cp);
      f = Unicode.flags(cp);
    }
    if ((f & Unicode.CASE_IGNORABLE) != 0 || (f & Unicode.CASED) == 0) {
      return false;
    }
    f = Unicode.CASE_IGNORABLE;
    i = at + 1;
    while (i < s.length() && (f & Unicode.CASE_IGNORABLE) != 0) {
      int cp = s.codePointAt(i);
      i += Character.charCount(cp);
      f = Unicode.flags(cp);
    }
    return (f & Unicode.CASE_IGNORABLE) != 0 || (f & Unicode.CASED) == 0;
  }

  static String casefold(String s) {
    if (isAscii(s)) {
      return s.toLowerCase(java.util.Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(s.length() + 8);
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      Unicode.appendFold(out, cp);
    }
    return out.toString();
  }

  static String title(String s) {
    StringBuilder out = new StringBuilder(s.length() + 8);
    boolean inWord = false;
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      if (inWord) {
        lowerAt(out, s, i, cp);
      } else {
        Unicode.appendTitle(out, cp);
      }
      inWord = isCased(cp);
    }
    return out.toString();
  }

  private static boolean isCased(int cp) {
    int f = Unicode.flags(cp);
    return (f & (Unicode.UPPER | Unicode.LOWER | Unicode.TITLE)) != 0;
  }

  static String capitalize(String s) {
    if (s.isEmpty()) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length() + 8);
    int first = s.codePointAt(0);
    Unicode.appendTitle(out, first);
    for (int i = Character.charCount(first), cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      lowerAt(out, s, i, cp);
    }
    return out.toString();
  }

  static String swapcase(String s) {
    StringBuilder out = new StringBuilder(s.length() + 8);
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      int f = Unicode.flags(cp);
      if ((f & Unicode.UPPER) != 0) {
        lowerAt(out, s, i, cp);
      } else if ((f & Unicode.LOWER) != 0) {
        Unicode.appendUpper(out, cp);
      } else {
        out.appendCodePoint(cp);
      }
    }
    return out.toString();
  }

  static boolean isTitle(String s) {
    boolean inWord = false;
    boolean any = false;
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      int f = Unicode.flags(cp);
      if ((f & (Unicode.UPPER | Unicode.TITLE)) != 0) {
        if (inWord) {
          return false;
        }
        inWord = true;
        any = true;
      } else if ((f & Unicode.LOWER) != 0) {
        if (!inWord) {
          return false;
        }
        any = true;
      } else {
        inWord = false;
      }
    }
    return any;
  }

  /** Whether there is a character with the flag wanted and none with one of the others. */
  static boolean only(String s, int wanted, int others) {
    boolean any = false;
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      int f = Unicode.flags(cp);
      if ((f & others) != 0) {
        return false;
      }
      any |= (f & wanted) != 0;
    }
    return any;
  }

  /** Whether every character has one of the flags. */
  static boolean all(String s, int flags) {
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      if ((Unicode.flags(cp) & flags) == 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isIdentifier(String s) {
    if (s.isEmpty()) {
      return false;
    }
    int first = s.codePointAt(0);
    return (Unicode.flags(first) & Unicode.ID_START) != 0
        && all(s.substring(Character.charCount(first)), Unicode.ID_PART);
  }
}
