package io.krait.runtime.text;

import io.krait.runtime.text.CodecErrors.ByteSink;

/** {@code unicode_escape} and {@code raw_unicode_escape}. */
final class EscapeCodecs {
  private EscapeCodecs() {}

  static byte[] encode(String s, boolean raw) {
    ByteSink out = new ByteSink(s.length() + 16);
    for (int i = 0, cp; i < s.length(); i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      boolean plain = raw ? cp < 256 : cp >= 32 && cp < 127 && cp != '\\';
      if (plain) {
        out.write(cp);
        continue;
      }
      StringBuilder text = new StringBuilder();
      if (!raw && cp == '\\') {
        text.append("\\\\");
      } else if (!raw && (cp == '\n' || cp == '\r' || cp == '\t')) {
        text.append(cp == '\n' ? "\\n" : cp == '\r' ? "\\r" : "\\t");
      } else {
        StrRepr.escape(text, cp);
      }
      for (int k = 0; k < text.length(); k++) {
        out.write(text.charAt(k));
      }
    }
    return out.toArray();
  }

  static String decode(byte[] b, int length, boolean raw, String errors) {
    StringBuilder out = new StringBuilder(length);
    int i = 0;
    while (i < length) {
      int c = b[i] & 0xff;
      if (c != '\\') {
        out.append((char) c);
        i++;
      } else if (raw) {
        i = rawEscape(b, i, length, errors, out);
      } else {
        i = escape(b, i, length, errors, out);
      }
    }
    return out.toString();
  }

  private static int rawEscape(byte[] b, int at, int length, String errors, StringBuilder out) {
    int next = at + 1 < length ? b[at + 1] : 0;
    if (next == 'u' || next == 'U') {
      return hex(b, at, length, "rawunicodeescape", next == 'u' ? 4 : 8, errors, out);
    }
    out.append('\\');
    if (next == '\\') {
      out.append('\\');
      return at + 2;
    }
    return at + 1;
  }

  private static int escape(byte[] b, int at, int length, String errors, StringBuilder out) {
    if (at + 1 >= length) {
      CodecErrors.decode(
          "unicodeescape", b, length, at, length, "\\ at end of string", errors, out);
      return length;
    }
    int c = b[at + 1];
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> out.append((char) c);
      case 'a' -> out.append('\7');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'v' -> out.append('\13');
      case 'x' -> {
        return hex(b, at, length, "unicodeescape", 2, errors, out);
      }
      case 'u' -> {
        return hex(b, at, length, "unicodeescape", 4, errors, out);
      }
      case 'U' -> {
        return hex(b, at, length, "unicodeescape", 8, errors, out);
      }
      default -> {
        if (c < '0' || c > '7') {
          out.append('\\').append((char) (c & 0xff));
          break;
        }
        int value = 0;
        int i = at + 1;
        while (i < length && i < at + 4 && b[i] >= '0' && b[i] <= '7') {
          value = value * 8 + b[i++] - '0';
        }
        out.append((char) value);
        return i;
      }
    }
    return at + 2;
  }

  private static int hex(
      byte[] b, int at, int length, String codec, int digits, String errors, StringBuilder out) {
    int value = 0;
    int i = at + 2;
    while (i < length && i < at + 2 + digits && Character.digit(b[i], 16) >= 0) {
      value = value << 4 | Character.digit(b[i++], 16);
    }
    String reason = null;
    if (i < at + 2 + digits) {
      String form = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX";
      reason = "truncated " + form + " escape";
    } else if (value < 0 || value > Character.MAX_CODE_POINT) {
      reason = "illegal Unicode character";
    }
    if (reason == null) {
      out.appendCodePoint(value);
    } else {
      CodecErrors.decode(codec, b, length, at, i, reason, errors, out);
    }
    return i;
  }
}
