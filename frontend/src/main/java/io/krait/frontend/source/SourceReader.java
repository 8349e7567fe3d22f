package io.krait.frontend.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a Python file into text: byte order mark, PEP 263 coding cookie, universal
 * newlines.
 *
 * <p>CPython finds bytes that are not UTF-8 only when a token needs them, so a comment may hold
 * anything. Such a byte becomes the lone surrogate U+DC00 + byte (as in PEP 383); the lexer reports
 * the ones that stand in names and strings.
 */
public final class SourceReader {
  private SourceReader() {}

  /** Decodes as {@code compile()} does with a bytes argument. */
  public static DecodedSource decode(String path, byte[] bytes) {
    int start = hasBom(bytes) ? 3 : 0;
    SyntaxFault fault = null;
    String text;
    String cookie = CodingCookie.find(bytes, start);
    if (indexOfNul(bytes) >= 0) {
      fault = SyntaxFault.nowhere("SyntaxError", "source code string cannot contain null bytes");
      text = Utf8Text.decode(bytes, start);
    } else if (cookie == null || cookie.equals("utf-8")) {
      text = Utf8Text.decode(bytes, start);
    } else if (start > 0) {
      fault = unlocated("encoding problem: " + cookie + " with BOM");
      text = Utf8Text.decode(bytes, start);
    } else {
      try {
        text = PythonCodec.decode(cookie, bytes);
      } catch (PythonCodec.CodecException e) {
        fault = unlocated(e.reason());
        text = new String(bytes, StandardCharsets.ISO_8859_1);
      }
    }
    return new DecodedSource(SourceFile.of(path, universalNewlines(text)), fault);
  }

  /**
   * Decodes as CPython does when it runs a script: bytes that are not UTF-8 are an error wherever
   * they stand, even in a comment, unless a cookie names another encoding.
   */
  public static DecodedSource decodeScript(String path, byte[] bytes) {
    DecodedSource decoded = decode(path, bytes);
    if (decoded.fault() != null || CodingCookie.find(bytes, hasBom(bytes) ? 3 : 0) != null) {
      return decoded;
    }
    String text = decoded.file().text();
    for (int i = 0; i < text.length(); i++) {
      if (Utf8Text.isBadByte(text, i)) {
        return new DecodedSource(decoded.file(), notUtf8(decoded.file(), i));
      }
    }
    return decoded;
  }

  private static SyntaxFault notUtf8(SourceFile file, int offset) {
    int line = file.lines().line(offset);
    String octet = Integer.toHexString(file.text().charAt(offset) & 0xff);
    String message =
        "Non-UTF-8 code starting with '\\x"
            + octet
            + "' in file "
            + file.path()
            + " on line "
            + line
            + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
    return unlocated(message);
  }

  private static SyntaxFault unlocated(String message) {
    return new SyntaxFault("SyntaxError", message, 0, -1, SyntaxFault.NONE, SyntaxFault.NONE);
  }

  private static boolean hasBom(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Replaces CR LF and lone CR by LF. */
  public static String universalNewlines(String text) {
    int cr = text.indexOf('\r');
    if (cr < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (cr >= 0) {
      out.append(text, from, cr).append('\n');
      from = cr + 1 < text.length() && text.charAt(cr + 1) == '\n' ? cr + 2 : cr + 1;
      cr = text.indexOf('\r', from);
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The encoding a cookie names, in CPython's normal form; null if there is no cookie. */
  public static @Nullable String declaredEncoding(byte[] bytes) {
    return CodingCookie.find(bytes, hasBom(bytes) ? 3 : 0);
  }
}
