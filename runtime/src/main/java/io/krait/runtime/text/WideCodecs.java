package io.krait.runtime.text;

import io.krait.runtime.text.CodecErrors.ByteSink;

/** UTF-16 and UTF-32 in both byte orders; without an order, a mark tells it, written little. */
final class WideCodecs {
  private WideCodecs() {}

  static byte[] encode(String s, String name, String errors) {
    int width = name.startsWith("utf-32") ? 4 : 2;
    boolean big = name.endsWith("be");
    ByteSink out = new ByteSink(s.length() * width + width);
    if (name.length() == 6) {
      out.writeUnit(0xfeff, width, big);
    }
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      if (cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE) {
        String codec = name;
        String text = CodecErrors.encode(codec, s, i, i + 1, "surrogates not allowed", errors, out);
        for (int k = 0; text != null && k < text.length(); k++) {
          out.writeUnit(text.charAt(k), width, big);
        }
      } else if (width == 2 && cp > 0xffff) {
        out.writeUnit(Character.highSurrogate(cp), 2, big);
        out.writeUnit(Character.lowSurrogate(cp), 2, big);
      } else {
        out.writeUnit(cp, width, big);
      }
    }
    return out.toArray();
  }

  static String decode(byte[] b, int length, String name, String errors) {
    int width = name.startsWith("utf-32") ? 4 : 2;
    boolean big = name.endsWith("be");
    int start = 0;
    if (name.length() == 6 && length >= width) {
      if (unit(b, 0, width, false) == 0xfeff) {
        start = width;
      } else if (unit(b, 0, width, true) == 0xfeff) {
        start = width;
        big = true;
      }
    }
    String codec = name.length() == 6 ? name + (big ? "-be" : "-le") : name;
    return width == 2
        ? decode16(b, start, length, big, codec, errors)
        : decode32(b, start, length, big, codec, errors);
  }

  private static int unit(byte[] b, int at, int width, boolean big) {
    int v = 0;
    for (int i = 0; i < width; i++) {
      v = v << 8 | (b[at + (big ? i : width - 1 - i)] & 0xff);
    }
    return v;
  }

  private static String decode16(
      byte[] b, int start, int length, boolean big, String codec, String errors) {
    StringBuilder out = new StringBuilder((length - start) / 2);
    int i = start;
    while (i < length) {
      int end = i + 2;
      String reason;
      if (i + 1 >= length) {
        reason = "truncated data";
        end = length;
      } else {
        char c = (char) unit(b, i, 2, big);
        if (!Character.isSurrogate(c)) {
          out.append(c);
          i += 2;
          continue;
        }
        if (Character.isLowSurrogate(c)) {
          reason = "illegal encoding";
        } else if (i + 3 >= length) {
          reason = "unexpected end of data";
          end = length;
        } else {
          char low = (char) unit(b, i + 2, 2, big);
          if (Character.isLowSurrogate(low)) {
            out.append(c).append(low);
            i += 4;
            continue;
          }
          reason = "illegal UTF-16 surrogate";
        }
      }
      int done = CodecErrors.decode(codec, b, length, i, end, reason, errors, out);
      i = done == 0 ? end : i + done;
    }
    return out.toString();
  }

  private static String decode32(
      byte[] b, int start, int length, boolean big, String codec, String errors) {
    StringBuilder out = new StringBuilder((length - start) / 4);
    int i = start;
    while (i < length) {
      int end = Math.min(i + 4, length);
      String reason;
      if (i + 3 >= length) {
        reason = "truncated data";
      } else {
        int c = unit(b, i, 4, big);
        if (c >= 0xd800 && c <= 0xdfff) {
          reason = "code point in surrogate code point range(0xd800, 0xe000)";
        } else if (c >= 0 && c <= Character.MAX_CODE_POINT) {
          out.appendCodePoint(c);
          i += 4;
          continue;
        } else {
          reason = "code point not in range(0x110000)";
        }
      }
      int done = CodecErrors.decode(codec, b, length, i, end, reason, errors, out);
      i = done == 0 ? end : i + done;
    }
    return out.toString();
  }
}
