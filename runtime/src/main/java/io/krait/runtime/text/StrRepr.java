package io.krait.runtime.text;

/** {@code repr} and {@code ascii} of strings, {@code repr} of bytes. */
public final class StrRepr {
  private static final String HEX = "0123456789abcdef";

  private StrRepr() {}

  /** {@code repr(s)}. */
  public static String repr(String s) {
    StringBuilder out = new StringBuilder(s.length() + 2);
    append(out, s, false);
    return out.toString();
  }

  /** {@code ascii(s)}. */
  public static String ascii(String s) {
    StringBuilder out = new StringBuilder(s.length() + 2);
    append(out, s, true);
    return out.toString();
  }

  /** Any text with what is beyond ASCII escaped: {@code ascii(o)} from {@code repr(o)}. */
  public static String escapeNonAscii(String s) {
    int i = 0;
    while (i < s.length() && s.charAt(i) < 128) {
      i++;
    }
    if (i == s.length()) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length() + 8).append(s, 0, i);
    while (i < s.length()) {
      int cp = s.codePointAt(i);
      i += Character.charCount(cp);
      if (cp < 128) {
        out.append((char) cp);
      } else {
        escape(out, cp);
      }
    }
    return out.toString();
  }

  /** Appends {@code repr(s)} or {@code ascii(s)}. */
  public static void append(StringBuilder out, String s, boolean ascii) {
    char quote = s.indexOf('\'') >= 0 && s.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    int n = s.length();
    for (int i = 0; i < n; i++) {
      char c = s.charAt(i);
      if (c >= ' ' && c < 127) {
        if (c == quote || c == '\\') {
          out.append('\\');
        }
        out.append(c);
      } else {
        int cp = s.codePointAt(i);
        if (cp > 0xffff) {
          i++;
        }
        special(out, cp, ascii);
      }
    }
    out.append(quote);
  }

  private static void special(StringBuilder out, int cp, boolean ascii) {
    if (cp == '\n') {
      out.append("\\n");
    } else if (cp == '\r') {
      out.append("\\r");
    } else if (cp == '\t') {
      out.append("\\t");
    } else if (!ascii && Unicode.isPrintable(cp)) {
      out.appendCodePoint(cp);
    } else {
      escape(out, cp);
    }
  }

  /** Appends the escape of a character: {@code \xe9}, {@code \u20ac} or {@code \U0001f600}. */
  static void escape(StringBuilder out, int cp) {
    int digits = cp < 256 ? 2 : cp < 0x10000 ? 4 : 8;
    out.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
    for (int shift = digits * 4 - 4; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(cp >> shift & 15));
    }
  }

  /** {@code repr} of a bytes object. */
  public static String bytes(byte[] b) {
    StringBuilder out = new StringBuilder(b.length + 3);
    appendBytes(out, b, false);
    return out.toString();
  }

  /** What a bytearray's repr shows in parentheses: as bytes, but ' is always escaped. */
  public static String byteArray(byte[] b) {
    StringBuilder out = new StringBuilder(b.length + 3);
    appendBytes(out, b, true);
    return out.toString();
  }

  private static void appendBytes(StringBuilder out, byte[] b, boolean escapeQuote) {
    int length = b.length;
    char quote = '\'';
    for (int i = 0; i < length; i++) {
      if (b[i] == '"') {
        quote = '\'';
        break;
      }
      if (b[i] == '\'') {
        quote = '"';
      }
    }
    out.append('b').append(quote);
    for (int i = 0; i < length; i++) {
      int c = b[i] & 0xff;
      if (c == quote || c == '\\' || (c == '\'' && escapeQuote)) {
        out.append('\\').append((char) c);
      } else if (c >= ' ' && c < 127) {
        out.append((char) c);
      } else {
        special(out, c, true);
      }
    }
    out.append(quote);
  }
}
