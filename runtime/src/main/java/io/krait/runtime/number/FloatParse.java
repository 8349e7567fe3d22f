package io.krait.runtime.number;

import io.krait.runtime.Err;
import io.krait.runtime.text.StrRepr;
import org.jspecify.annotations.Nullable;

/** Floats from text, correctly rounded. */
public final class FloatParse {
  private static final long EXACT = 1L << 53;
  private static final double[] TENS = new double[23];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10; // exact up to 10**22
    }
  }

  private FloatParse() {}

  /**
   * {@code float(s)}.
   *
   * @throws io.krait.runtime.PyBaseException ValueError
   */
  public static double parse(String s) {
    Double d = parseAscii(IntText.toAscii(s));
    if (d == null) {
      throw invalid(StrRepr.repr(s));
    }
    return d;
  }

  /** {@code float(b)} for bytes, each byte one character of text; repr is for the error. */
  public static double parseBytes(String latin, String repr) {
    Double d = parseAscii(latin);
    if (d == null) {
      throw invalid(repr);
    }
    return d;
  }

  private static RuntimeException invalid(String repr) {
    return Err.valueError("could not convert string to float: " + repr);
  }

  private static @Nullable Double parseAscii(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && IntText.isBlank(s.charAt(start))) {
      start++;
    }
    while (end > start && IntText.isBlank(s.charAt(end - 1))) {
      end--;
    }
    String text = s.substring(start, end);
    if (text.indexOf('_') >= 0) {
      String plain = withoutUnderscores(text);
      if (plain == null) {
        return null;
      }
      text = plain;
    }
    int length = prefix(text, 0);
    return length == 0 || length != text.length() ? null : (Double) value(text);
  }

  // Underscores are allowed between digits only.
  static @Nullable String withoutUnderscores(String s) {
    StringBuilder out = new StringBuilder(s.length());
    char previous = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '_') {
        if (!isDigit(previous)) {
          return null;
        }
      } else {
        if (previous == '_' && !isDigit(c)) {
          return null;
        }
        out.append(c);
      }
      previous = c;
    }
    return previous == '_' ? null : out.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How many characters from start on make a float; 0 when none do. */
  static int prefix(String s, int start) {
    int n = s.length();
    int i = start;
    if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
      i++;
    }
    int special = special(s, i);
    if (special > 0) {
      return i + special - start;
    }
    int digits = i;
    while (i < n && isDigit(s.charAt(i))) {
      i++;
    }
    int count = i - digits;
    if (i < n && s.charAt(i) == '.') {
      int fraction = ++i;
      while (i < n && isDigit(s.charAt(i))) {
        i++;
      }
      count += i - fraction;
    }
    return count == 0 ? 0 : exponentEnd(s, i) - start;
  }

  private static int exponentEnd(String s, int at) {
    int n = s.length();
    if (at < n && (s.charAt(at) == 'e' || s.charAt(at) == 'E')) {
      int i = at + 1;
      if (i < n && (s.charAt(i) == '-' || s.charAt(i) == '+')) {
        i++;
      }
      if (i < n && isDigit(s.charAt(i))) {
        while (i < n && isDigit(s.charAt(i))) {
          i++;
        }
        return i;
      }
    }
    return at;
  }

  private static int special(String s, int at) {
    if (s.regionMatches(true, at, "infinity", 0, 8)) {
      return 8;
    }
    return s.regionMatches(true, at, "inf", 0, 3) || s.regionMatches(true, at, "nan", 0, 3) ? 3 : 0;
  }

  /** The value of text that {@link #prefix} accepted as a whole. */
  static double value(String s) {
    char last = s.charAt(s.length() - 1);
    if (last == '.' || isDigit(last)) {
      return decimal(s);
    }
    int at = s.charAt(0) == '-' || s.charAt(0) == '+' ? 1 : 0;
    char kind = s.charAt(at);
    double magnitude = kind == 'n' || kind == 'N' ? Double.NaN : Double.POSITIVE_INFINITY;
    return s.charAt(0) == '-' ? -magnitude : magnitude;
  }

  /**
   * The value of decimal text without blanks. Up to 2**53 and a power of ten up to 22 are floats
   * themselves, so that one multiplication or division rounds correctly (Clinger 1990).
   */
  public static double decimal(String s) {
    int n = s.length();
    int i = s.charAt(0) == '-' || s.charAt(0) == '+' ? 1 : 0;
    long m = 0;
    int scale = 0;
    boolean point = false;
    for (; i < n; i++) {
      char c = s.charAt(i);
      if (isDigit(c)) {
        m = m * 10 + (c - '0');
        if (m > EXACT) {
          return Double.parseDouble(s);
        }
        scale += point ? 1 : 0;
      } else if (c == '.') {
        point = true;
      } else {
        return Double.parseDouble(s); // has an exponent
      }
    }
    if (scale > 22) {
      return Double.parseDouble(s);
    }
    double v = (double) m / TENS[scale];
    return s.charAt(0) == '-' ? -v : v;
  }
}
