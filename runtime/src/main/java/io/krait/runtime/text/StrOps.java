package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyStrSub;
import io.krait.runtime.container.StrIterator;
import org.jspecify.annotations.Nullable;

/**
 * Python strings in Java's: length, indices and order count code points.
 *
 * <p>A string without surrogates is indexed directly; that a string has none is free to know for
 * Latin-1 and remembered for the last other string asked about. For a string beyond the BMP the
 * places of every 64th character are remembered instead.
 */
@SuppressWarnings("ReferenceEquality") // the last string is known by its identity
public final class StrOps {
  private static final int STEP = 64;

  // The last string that was measured; one reference, so that threads see a whole record.
  private static Measured last = new Measured("", null, 0);

  private StrOps() {}

  private static final class Measured {
    final String text;
    final int @Nullable [] places; // null: without surrogate pairs
    final int length;

    Measured(String text, int @Nullable [] places, int length) {
      this.text = text;
      this.places = places;
      this.length = length;
    }
  }

  private static Measured measure(String s) {
    Measured m = last;
    if (m.text == s) {
      return m;
    }
    int n = s.codePointCount(0, s.length());
    if (n == s.length()) {
      m = new Measured(s, null, n);
    } else {
      int[] places = new int[n / STEP + 1];
      int at = 0;
      for (int i = 0; i < places.length; i++) {
        places[i] = at;
        at = i + 1 < places.length ? s.offsetByCodePoints(at, STEP) : at;
      }
      m = new Measured(s, places, n);
    }
    last = m;
    return m;
  }

  /** {@code len(s)}. */
  public static long len(String s) {
    int n = s.length();
    return n < STEP ? s.codePointCount(0, n) : isDirect(s) ? n : measure(s).length;
  }

  /** Whether code points and chars of s have the same indices. */
  static boolean isDirect(String s) {
    int n = s.length();
    if (n < STEP) {
      return s.codePointCount(0, n) == n;
    }
    Measured m = last;
    if (m.text == s) {
      return m.places == null;
    }
    // A tenth of the text tells most strings beyond Latin-1; Latin-1 answers at once.
    return measure(s).places == null;
  }

  /** The char index of the code point at an index from 0 to the length. */
  static int offset(String s, int index) {
    if (isDirect(s)) {
      return index;
    }
    if (s.length() < STEP) {
      return s.offsetByCodePoints(0, index);
    }
    int[] places = measure(s).places;
    if (places == null) {
      return index;
    }
    int block = Math.min(index / STEP, places.length - 1);
    return s.offsetByCodePoints(places[block], index - block * STEP);
  }

  /** The code point index of a char index. */
  static int index(String s, int offset) {
    return isDirect(s) ? offset : s.codePointCount(0, offset);
  }

  /**
   * {@code s[index]}.
   *
   * @throws io.krait.runtime.PyBaseException IndexError
   */
  public static String charAt(String s, long index) {
    return character(codePointAt(s, index));
  }

  /** {@code ord(s[index])}. */
  public static int codePointAt(String s, long index) {
    long n = len(s);
    long i = index < 0 ? index + n : index;
    if (i < 0 || i >= n) {
      throw Err.indexError("string index out of range");
    }
    if (n == s.length()) {
      return s.charAt((int) i);
    }
    return s.codePointAt(offset(s, (int) i));
  }

  /** A string of one character; those of Latin-1 are kept. */
  public static String character(int cp) {
    return StrIterator.character(cp);
  }

  /** {@code chr(cp)} for a code point known to be one. */
  public static String chr(int cp) {
    return character(cp);
  }

  /** {@code s[start:stop]} for indices within the string, start not after stop. */
  static String slice(String s, int start, int stop) {
    if (isDirect(s)) {
      return sub(s, start, stop);
    }
    int from = offset(s, start);
    return sub(s, from, s.offsetByCodePoints(from, stop - start));
  }

  /** A substring by chars; a single Latin-1 character is a kept string. */
  static String sub(String s, int from, int to) {
    if (to - from == 1) {
      return character(s.charAt(from));
    }
    return s.substring(from, to);
  }

  /**
   * {@code s[start:stop:step]} for indices as {@code slice.indices} gives them: count characters,
   * the first one at start.
   */
  public static String slice(String s, long start, long count, long step) {
    if (count <= 0) {
      return "";
    }
    if (step == 1) {
      return slice(s, (int) start, (int) (start + count));
    }
    StringBuilder out = new StringBuilder((int) count);
    if (isDirect(s)) {
      for (long i = 0, at = start; i < count; i++, at += step) {
        out.append(s.charAt((int) at));
      }
      return out.toString();
    }
    int[] points = s.codePoints().toArray();
    for (long i = 0, at = start; i < count; i++, at += step) {
      out.appendCodePoint(points[(int) at]);
    }
    return out.toString();
  }

  /**
   * The order of two strings by code points: negative, 0 or positive. Chars give another order only
   * where a surrogate meets a char above all surrogates.
   */
  public static int compare(String a, String b) {
    int n = Math.min(a.length(), b.length());
    for (int i = 0; i < n; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        if (x >= Character.MIN_SURROGATE && y >= Character.MIN_SURROGATE) {
          return Integer.compare(point(a, i), point(b, i));
        }
        return x - y;
      }
    }
    return a.length() - b.length();
  }

  private static int point(String s, int i) {
    if (i > 0
        && Character.isLowSurrogate(s.charAt(i))
        && Character.isHighSurrogate(s.charAt(i - 1))) {
      return s.codePointAt(i - 1);
    }
    return s.codePointAt(i);
  }

  /** {@code hash(s)}. */
  public static long hash(String s) {
    int h = s.hashCode();
    return h == -1 ? -2 : h;
  }

  /**
   * {@code s * count}.
   *
   * @throws io.krait.runtime.PyBaseException OverflowError
   */
  public static String repeat(String s, long count) {
    if (count <= 0 || s.isEmpty()) {
      return "";
    }
    if (count == 1) {
      return s;
    }
    if (count > Integer.MAX_VALUE / s.length()) {
      if (Math.multiplyHigh(count, s.length()) != 0 || count * s.length() < 0) {
        throw Err.overflowError("repeated string is too long");
      }
      throw new OutOfMemoryError("repeated string is too long");
    }
    return s.repeat((int) count);
  }

  /** {@code ord(s)}; -1 when s is not one character. */
  public static int ordOrNegative(String s) {
    if (s.length() == 1) {
      return s.charAt(0);
    }
    return s.length() == 2 && Character.isSurrogatePair(s.charAt(0), s.charAt(1))
        ? s.codePointAt(0)
        : -1;
  }

  /** The str that o is, unwrapped; null for others. */
  static @Nullable String plain(Object o) {
    if (o instanceof String s) {
      return s;
    }
    return o instanceof PyStrSub sub ? sub.value : null;
  }

  /** {@code iter(s)}. */
  public static PyIterator iter(String s) {
    return new StrIterator(s);
  }
}
