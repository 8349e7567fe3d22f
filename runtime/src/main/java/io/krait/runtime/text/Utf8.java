package io.krait.runtime.text;

import io.krait.runtime.text.CodecErrors.ByteSink;
import java.nio.charset.StandardCharsets;

/** UTF-8, strict about what Unicode calls ill-formed. */
final class Utf8 {
  private Utf8() {}

  static byte[] encode(String s, String errors) {
    int bad = loneSurrogate(s, 0);
    if (bad < 0) {
      return s.getBytes(StandardCharsets.UTF_8);
    }
    ByteSink out = new ByteSink(s.length() + 16);
    int from = 0;
    while (bad >= 0) {
      append(out, s.substring(from, bad));
      int end = bad + 1;
      while (end < s.length() && isLone(s, end)) {
        end++;
      }
      String text = CodecErrors.encode("utf-8", s, bad, end, "surrogates not allowed", errors, out);
      if (text != null) {
        append(out, text);
      }
      from = end;
      bad = loneSurrogate(s, from);
    }
    append(out, s.substring(from));
    return out.toArray();
  }

  private static void append(ByteSink out, String s) {
    for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
      out.write(b);
    }
  }

  private static int loneSurrogate(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isSurrogate(c)) {
        if (isLone(s, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static boolean isLone(String s, int i) {
    char c = s.charAt(i);
    return Character.isLowSurrogate(c)
        || (Character.isHighSurrogate(c)
            && (i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1))));
  }

  static String decode(byte[] b, int start, int length, String errors) {
    int i = start;
    while (i < length && b[i] >= 0) {
      i++;
    }
    if (i == length) {
      return new String(b, start, length - start, StandardCharsets.ISO_8859_1);
    }
    StringBuilder out = new StringBuilder(length - start);
    out.append(new String(b, start, i - start, StandardCharsets.ISO_8859_1));
    while (i < length) {
      if (b[i] >= 0) {
        out.append((char) b[i++]);
        continue;
      }
      int size = sequence(b, i, length);
      if (size > 0) {
        append(out, b, i, size);
        i += size;
        continue;
      }
      int bad = size == 0 ? 1 : -size;
      String reason =
          size == 0
              ? "invalid start byte"
              : i + bad == length && bad < expected(b[i])
                  ? "unexpected end of data"
                  : "invalid continuation byte";
      int done = CodecErrors.decode("utf-8", b, length, i, i + bad, reason, errors, out);
      i += done == 0 ? bad : done;
    }
    return out.toString();
  }

  private static void append(StringBuilder out, byte[] b, int i, int size) {
    switch (size) {
      case 2 -> out.append((char) ((b[i] & 31) << 6 | (b[i + 1] & 63)));
      case 3 -> out.append((char) ((b[i] & 15) << 12 | (b[i + 1] & 63) << 6 | (b[i + 2] & 63)));
      default ->
          out.appendCodePoint(
              (b[i] & 7) << 18 | (b[i + 1] & 63) << 12 | (b[i + 2] & 63) << 6 | (b[i + 3] & 63));
    }
  }

  private static int expected(byte first) {
    int c = first & 0xff;
    return c < 0xc2 || c > 0xf4 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
  }

  // The length of the sequence; 0 for a bad first byte; minus the length of the part that is good.
  private static int sequence(byte[] b, int at, int length) {
    int size = expected(b[at]);
    for (int k = 1; k < size; k++) {
      if (at + k >= length || !continues(b, at, k)) {
        return -k;
      }
    }
    return size;
  }

  private static boolean continues(byte[] b, int at, int k) {
    int c = b[at + k] & 0xff;
    int low = 0x80;
    int high = 0xbf;
    if (k == 1) {
      switch (b[at] & 0xff) {
        case 0xe0 -> low = 0xa0;
        case 0xed -> high = 0x9f;
        case 0xf0 -> low = 0x90;
        case 0xf4 -> high = 0x8f;
        default -> {}
      }
    }
    return c >= low && c <= high;
  }
}
