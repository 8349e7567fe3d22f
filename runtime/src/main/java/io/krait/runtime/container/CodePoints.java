package io.krait.runtime.container;

/**
 * Comparison of str by code points, which UTF-16 order is not beyond the Basic Multilingual Plane.
 */
public final class CodePoints {
  private CodePoints() {}

  public static boolean hasSurrogates(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isSurrogate(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Negative, zero or positive, as a stands before, with or after b. */
  public static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char c = a.charAt(i);
      char d = b.charAt(i);
      if (c != d) {
        // A surrogate stands for a code point above all units that are none.
        boolean wrong = Character.isSurrogate(c) != Character.isSurrogate(d);
        return wrong ? (Character.isSurrogate(c) ? 1 : -1) : c - d;
      }
    }
    return a.length() - b.length();
  }
}
