package io.krait.frontend.parse;

/** Backslash escapes of string and bytes literals (language reference, 2.4.1.1). */
final class EscapeDecoder {
  private final String text;
  private final StringBuilder out;
  private int i;

  /** Where CPython's decoder would be: it reads each non-ASCII character as ten bytes. */
  private int position;

  private EscapeDecoder(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The value of the body of a str literal; LiteralFault if an escape is malformed. */
  static String unicode(String body) throws LiteralFault {
    return new EscapeDecoder(body).unicodeAll();
  }

  /** The value of the body of a bytes literal; LiteralFault if an escape is malformed. */
  static String bytes(String body) throws LiteralFault {
    return new EscapeDecoder(body).bytesAll();
  }

  private String unicodeAll() throws LiteralFault {
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
        // Each half of a surrogate pair counts for one half of the pair.
        position += c < 128 ? 1 : Character.isSurrogate(c) ? 5 : 10;
        continue;
      }
      if (i + 1 >= length) {
        // The text before a replacement field may end so.
        return out.append('\\').toString();
      }
      unicodeEscape(text.charAt(i + 1));
    }
    return out.toString();
  }

  private void unicodeEscape(char c) throws LiteralFault {
    switch (c) {
      case 'x' -> hex(2, "truncated \\xXX escape");
      case 'u' -> hex(4, "truncated \\uXXXX escape");
      case 'U' -> hex(8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named();
      default -> common(c);
    }
  }

  /** Escapes that str and bytes share. */
  private void common(char c) {
    if (c >= '0' && c <= '7') {
      octal();
      return;
    }
    int value =
        switch (c) {
          case '\n' -> -2;
          case '\\', '\'', '"' -> c;
          case 'a' -> 7;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'v' -> 11;
          default -> -1;
        };
    if (value == -1) {
      // Not an escape: the backslash stays, the character is read as any other.
      out.append('\\');
      i++;
      position++;
      if (c >= 128) {
        position += 5;
      }
      return;
    }
    if (value >= 0) {
      out.append((char) value);
    }
    i += 2;
    position += 2;
  }

  private void octal() {
    int k = i + 1;
    int value = 0;
    while (k < text.length() && k < i + 4 && text.charAt(k) >= '0' && text.charAt(k) <= '7') {
      value = value * 8 + (text.charAt(k) - '0');
      k++;
    }
    out.append((char) value);
    position += k - i;
    i = k;
  }

  private void hex(int digits, String complaint) throws LiteralFault {
    int value = 0;
    int k = i + 2;
    while (k < i + 2 + digits) {
      int digit = k < text.length() ? asciiHexDigit(text.charAt(k)) : -1;
      if (digit < 0) {
        throw fault(position + k - i, complaint);
      }
      value = value << 4 | digit;
      k++;
    }
    if (value > Character.MAX_CODE_POINT || value < 0) {
      throw fault(position + k - i, "illegal Unicode character");
    }
    out.appendCodePoint(value);
    position += k - i;
    i = k;
  }

  private static int asciiHexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private void named() throws LiteralFault {
    int open = i + 2;
    if (open >= text.length() || text.charAt(open) != '{') {
      throw fault(position + 2, "malformed \\N character escape");
    }
    int close = text.indexOf('}', open);
    if (close < 0) {
      throw fault(position + bytes(i, text.length()), "malformed \\N character escape");
    }
    if (close == open + 1) {
      throw fault(position + 3, "malformed \\N character escape");
    }
    int c = CharacterNames.lookup(text.substring(open + 1, close));
    if (c < 0) {
      throw fault(position + bytes(i, close + 1), "unknown Unicode character name");
    }
    out.appendCodePoint(c);
    position += close + 1 - i;
    i = close + 1;
  }

  private int bytes(int from, int to) {
    int n = 0;
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      n += c < 128 ? 1 : Character.isSurrogate(c) ? 5 : 10;
    }
    return n;
  }

  private LiteralFault fault(int end, String complaint) {
    String where =
        end - position == 1
            ? "byte 0x5c in position " + position
            : "bytes in position " + position + "-" + (end - 1);
    return new LiteralFault(
        "unicode error", "'unicodeescape' codec can't decode " + where + ": " + complaint);
  }

  private String bytesAll() throws LiteralFault {
    int length = text.length();
    while (i < length) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        i++;
        continue;
      }
      char escape = i + 1 < length ? text.charAt(i + 1) : 0;
      if (escape == 'x') {
        byteHex();
      } else if (escape >= '0' && escape <= '7') {
        octal();
        int last = out.length() - 1;
        out.setCharAt(last, (char) (out.charAt(last) & 0xff));
      } else {
        common(escape);
      }
    }
    return out.toString();
  }

  private void byteHex() throws LiteralFault {
    int high = i + 2 < text.length() ? asciiHexDigit(text.charAt(i + 2)) : -1;
    int low = i + 3 < text.length() ? asciiHexDigit(text.charAt(i + 3)) : -1;
    if (high < 0 || low < 0) {
      throw new LiteralFault("value error", "invalid \\x escape at position " + i);
    }
    out.append((char) (high << 4 | low));
    i += 4;
  }
}
