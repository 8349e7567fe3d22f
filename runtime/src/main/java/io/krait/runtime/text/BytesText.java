package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of bytes that treat them as ASCII text, on strings of one char for each byte: such
 * strings are Latin-1 in memory and searched by the JVM's own instructions.
 */
final class BytesText {
  private BytesText() {}

  static boolean isSpace(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A test of a character. */
  interface CharTest {
    boolean test(char c);
  }

  static boolean all(byte[] b, CharTest test) {
    for (byte c : b) {
      if (!test.test((char) (c & 0xff))) {
        return false;
      }
    }
    return b.length > 0;
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

  static List<String> words(String s, long max, boolean back) {
    List<String> parts = new ArrayList<>();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int from = back ? 0 : skip(s, 0, true);
    int to = back ? skipBack(s, s.length(), true) : s.length();
    while (from < to) {
      if (left-- == 0) {
        parts.add(s.substring(from, to));
        break;
      }
      if (back) {
        int start = skipBack(s, to, false);
        parts.add(s.substring(start, to));
        to = skipBack(s, start, true);
      } else {
        int end = skip(s, from, false);
        parts.add(s.substring(from, end));
        from = skip(s, end, true);
      }
    }
    if (back) {
      Collections.reverse(parts);
    }
    return parts;
  }

  private static int skip(String s, int from, boolean spaces) {
    int i = from;
    while (i < s.length() && isSpace(s.charAt(i)) == spaces) {
      i++;
    }
    return i;
  }

  private static int skipBack(String s, int from, boolean spaces) {
    int i = from;
    while (i > 0 && isSpace(s.charAt(i - 1)) == spaces) {
      i--;
    }
    return i;
  }

  static List<String> lines(String s, boolean keepEnds) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i++);
      if (c != '\n' && c != '\r') {
        continue;
      }
      int end = i - 1;
      if (c == '\r' && i < s.length() && s.charAt(i) == '\n') {
        i++;
      }
      parts.add(s.substring(from, keepEnds ? i : end));
      from = i;
    }
    if (from < s.length()) {
      parts.add(s.substring(from));
    }
    return parts;
  }

  static String strip(String s, Object characters, boolean left, boolean right) {
    String drop =
        characters == PyNone.NONE
            ? " \t\n\r\f\013"
            : BytesConversion.latin(BytesConversion.required(characters));
    return StrLayout.strip(s, drop, left, right);
  }

  static boolean matches(
      String s, Object affix, @Nullable Object start, @Nullable Object end, boolean atStart) {
    if (affix instanceof PyTuple choices) {
      boolean any = false;
      for (Object choice : choices.items()) {
        String one = BytesConversion.latin(BytesConversion.required(choice));
        if (StrSearch.matches(s, one, start, end, atStart)) {
          any = true;
          break;
        }
      }
      return any;
    }
    if (!(affix instanceof BytesLike b)) {
      throw Err.typeError(
          (atStart ? "startswith" : "endswith")
              + " first arg must be bytes or a tuple of bytes, not "
              + Types.of(affix).name);
    }
    return StrSearch.matches(s, BytesConversion.latin(b.bytes()), start, end, atStart);
  }

  static byte[] join(byte[] separator, Object iterable) {
    if (!BytesConversion.isIterable(iterable)) {
      throw Err.typeError("can only join an iterable");
    }
    PyList items = Iter.toList(iterable);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      if (!(item instanceof BytesLike b)) {
        throw Err.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Types.of(item).name
                + " found");
      }
      if (i > 0) {
        out.writeBytes(separator);
      }
      out.writeBytes(b.bytes());
    }
    return out.toByteArray();
  }

  static byte[] translate(byte[] b, Object table, @Nullable Object delete) {
    byte[] map = table == PyNone.NONE ? null : BytesConversion.required(table);
    if (map != null && map.length != 256) {
      throw Err.valueError("translation table must be 256 characters long");
    }
    String drop = delete == null ? "" : BytesConversion.latin(BytesConversion.required(delete));
    byte[] out = new byte[b.length];
    int n = 0;
    for (byte c : b) {
      if (drop.isEmpty() || drop.indexOf(c & 0xff) < 0) {
        out[n++] = map == null ? c : map[c & 0xff];
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }

  static byte[] table(Object from, Object to) {
    byte[] a = BytesConversion.required(from);
    byte[] b = BytesConversion.required(to);
    if (a.length != b.length) {
      throw Err.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < a.length; i++) {
      table[a[i] & 0xff] = b[i];
    }
    return table;
  }

  static byte[] repeat(byte[] b, long count) {
    if (count <= 0 || b.length == 0) {
      return new byte[0];
    }
    if (count > (Integer.MAX_VALUE - 8) / b.length) {
      throw new OutOfMemoryError("bytes are too long");
    }
    byte[] out = new byte[(int) (b.length * count)];
    for (int i = 0; i < out.length; i += b.length) {
      System.arraycopy(b, 0, out, i, b.length);
    }
    return out;
  }

  static String hex(byte[] b, @Nullable Object separator, long group) {
    String digits = "0123456789abcdef";
    char mark = separator == null ? 0 : mark(separator);
    long size = separator == null ? 0 : Math.abs(group);
    StringBuilder out = new StringBuilder(b.length * 3);
    for (int i = 0; i < b.length; i++) {
      if (size > 0 && i > 0 && (group > 0 ? (b.length - i) % size == 0 : i % size == 0)) {
        out.append(mark);
      }
      out.append(digits.charAt(b[i] >> 4 & 15)).append(digits.charAt(b[i] & 15));
    }
    return out.toString();
  }

  private static char mark(Object separator) {
    if (Ops.len(separator) != 1) {
      throw Err.valueError("sep must be length 1.");
    }
    String s = StrOps.plain(separator);
    if (s == null) {
      if (!(separator instanceof BytesLike b)) {
        throw Err.typeError("sep must be str or bytes.");
      }
      s = BytesConversion.latin(b.bytes());
    }
    if (s.charAt(0) > 127) {
      throw Err.valueError("sep must be ASCII.");
    }
    return s.charAt(0);
  }

  static byte[] fromHex(Object text) {
    String s = Convert.strOrNull(text);
    if (s == null) {
      throw Err.typeError("fromhex() argument must be str, not " + Types.of(text).name);
    }
    byte[] out = new byte[s.length() / 2];
    int n = 0;
    int i = 0;
    while (i < s.length()) {
      if (isSpace(s.charAt(i))) {
        i++;
        continue;
      }
      int high = digit(s, i);
      int low = high < 0 ? 0 : digit(s, i + 1);
      if (high < 0 || low < 0) {
        throw Err.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1));
      }
      out[n++] = (byte) (high << 4 | low);
      i += 2;
    }
    return java.util.Arrays.copyOf(out, n);
  }

  private static int digit(String s, int at) {
    return at < s.length() && s.charAt(at) < 128 ? Character.digit(s.charAt(at), 16) : -1;
  }
}
