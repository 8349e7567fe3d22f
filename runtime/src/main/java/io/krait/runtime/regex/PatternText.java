package io.krait.runtime.regex;

import io.krait.runtime.Ops;

/** How a pattern shows itself: as the call of {@code re.compile} that makes it. */
final class PatternText {
  private static final int UNICODE = 32;
  private static final int LOCALE = 4;
  private static final int ASCII = 256;

  /** A longer text is cut. */
  private static final int LIMIT = 200;

  private static final String[] NAMES = {
    "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
  };

  private PatternText() {}

  static String of(PyPattern pattern) {
    String text = Ops.repr(pattern.source);
    if (text.codePointCount(0, text.length()) > LIMIT) {
      text = text.substring(0, text.offsetByCodePoints(0, LIMIT));
    }
    StringBuilder out = new StringBuilder("re.compile(").append(text);
    long flags = pattern.flags;
    if (pattern.source instanceof String && (flags & (LOCALE | UNICODE | ASCII)) == UNICODE) {
      flags &= ~UNICODE;
    }
    String separator = ", ";
    for (int i = 0; i < NAMES.length; i++) {
      long bit = 2L << i;
      if ((flags & bit) != 0) {
        out.append(separator).append("re.").append(NAMES[i]);
        separator = "|";
        flags &= ~bit;
      }
    }
    if (flags != 0) {
      out.append(separator).append("0x").append(Long.toHexString(flags));
    }
    return out.append(')').toString();
  }
}
