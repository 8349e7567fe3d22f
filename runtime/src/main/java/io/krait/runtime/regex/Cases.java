package io.krait.runtime.regex;

/** What {@code re._compiler} asks about the cases of characters. */
public final class Cases {
  private Cases() {}

  public static boolean asciiIsCased(int c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  public static boolean unicodeIsCased(int c) {
    int lower = Characters.lower(c);
    return c != lower || c != Characters.upper(c);
  }

  public static int asciiLower(int c) {
    return Characters.asciiLower(c);
  }

  public static int unicodeLower(int c) {
    return Characters.lower(c);
  }
}
