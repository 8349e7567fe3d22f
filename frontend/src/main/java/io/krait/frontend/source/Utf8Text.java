package io.krait.frontend.source;

import java.nio.charset.StandardCharsets;

/** Lenient UTF-8 decoding that keeps undecodable bytes as lone surrogates (PEP 383). */
public final class Utf8Text {
  private Utf8Text() {}

  /** Decodes {@code bytes} from {@code start}; a byte that fits nowhere becomes U+DC00 + byte. */
  public static String decode(byte[] bytes, int start) {
    int i = start;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    if (i == bytes.length) {
      return new String(bytes, start, i - start, StandardCharsets.ISO_8859_1);
    }
    StringBuilder out = new StringBuilder(bytes.length - start);
    for (int k = start; k < i; k++) {
      out.append((char) bytes[k]);
    }
    while (i < bytes.length) {
      int lead = bytes[i] & 0xff;
      int length = lead < 0x80 ? 1 : sequenceLength(bytes, i, lead);
      if (length == 0) {
        out.append((char) (0xdc00 + lead));
        i++;
      } else {
        out.appendCodePoint(codePoint(bytes, i, lead, length));
        i += length;
      }
    }
    return out.toString();
  }

  /** Whether the char at {@code i} stands for a byte that is not UTF-8. */
  public static boolean isBadByte(CharSequence text, int i) {
    char c = text.charAt(i);
    return c >= 0xdc80 && c <= 0xdcff && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static int sequenceLength(byte[] b, int i, int lead) {
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (i + length > b.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((b[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = b[i + 1] & 0xff;
    boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    boolean outside = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
    return overlong || outside ? 0 : length;
  }

  private static int codePoint(byte[] b, int i, int lead, int length) {
    if (length == 1) {
      return lead;
    }
    int c = lead & (0x7f >> length);
    for (int k = 1; k < length; k++) {
      c = c << 6 | (b[i + k] & 0x3f);
    }
    return c;
  }

  /**
   * CPython's words for the first undecodable byte of {@code text}, counted in bytes from its
   * start.
   */
  public static String errorMessage(CharSequence text) {
    int position = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBadByte(text, i)) {
        return describe(text, i, position);
      }
      char c = text.charAt(i);
      position += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    throw new IllegalArgumentException("no undecodable byte in the text");
  }

  private static String describe(CharSequence text, int i, int position) {
    int lead = text.charAt(i) & 0xff;
    int need = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    int have = 0;
    while (have < need && i + have + 1 < text.length() && isTail(text, i, have + 1, lead)) {
      have++;
    }
    String what = "'utf-8' codec can't decode byte";
    String octet = " 0x" + Integer.toHexString(lead) + " in position " + position;
    if (need == 0) {
      return what + octet + ": invalid start byte";
    }
    if (i + have + 1 >= text.length()) {
      return have == 0
          ? what + octet + ": unexpected end of data"
          : what
              + "s in position "
              + position
              + "-"
              + (position + have)
              + ": unexpected end of data";
    }
    return have == 0
        ? what + octet + ": invalid continuation byte"
        : what
            + "s in position "
            + position
            + "-"
            + (position + have)
            + ": invalid continuation byte";
  }

  private static boolean isTail(CharSequence text, int i, int k, int lead) {
    if (!isBadByte(text, i + k)) {
      return false;
    }
    int c = text.charAt(i + k) & 0xff;
    if (k == 1) {
      int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
      int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
      return c >= low && c <= high;
    }
    return c >= 0x80 && c <= 0xbf;
  }
}
