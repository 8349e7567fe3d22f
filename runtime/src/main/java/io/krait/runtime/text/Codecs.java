package io.krait.runtime.text;

import io.krait.runtime.text.CodecErrors.ByteSink;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code str.encode} and {@code bytes.decode} for the encodings by name. */
public final class Codecs {
  private static final char UNMAPPABLE = '\ufffd';
  private static final String UNMAPPED = "character maps to <undefined>";
  private static final Map<String, ByteTable> TABLES = new ConcurrentHashMap<>();

  private Codecs() {}

  /**
   * {@code s.encode(encoding, errors)}.
   *
   * @throws io.krait.runtime.PyBaseException UnicodeEncodeError, LookupError
   */
  public static byte[] encode(String s, String encoding, String errors) {
    String name = normalize(encoding);
    return switch (name) {
      case "utf-8" -> Utf8.encode(s, errors);
      case "utf-8-sig" -> withMark(Utf8.encode(s, errors));
      case "ascii" -> bytes(s, "ascii", 128, "ordinal not in range(128)", errors);
      case "latin-1" -> bytes(s, "latin-1", 256, "ordinal not in range(256)", errors);
      case "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be" ->
          WideCodecs.encode(s, name, errors);
      case "unicode-escape", "raw-unicode-escape" -> EscapeCodecs.encode(s, name.startsWith("raw"));
      default -> table(s, encoding, name, errors);
    };
  }

  /**
   * {@code b[:length].decode(encoding, errors)}.
   *
   * @throws io.krait.runtime.PyBaseException UnicodeDecodeError, LookupError
   */
  public static String decode(byte[] b, int length, String encoding, String errors) {
    String name = normalize(encoding);
    return switch (name) {
      case "utf-8" -> Utf8.decode(b, 0, length, errors);
      case "utf-8-sig" -> Utf8.decode(b, hasMark(b, length) ? 3 : 0, length, errors);
      case "ascii" -> ascii(b, length, errors);
      case "latin-1" -> new String(b, 0, length, StandardCharsets.ISO_8859_1);
      case "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be" ->
          WideCodecs.decode(b, length, name, errors);
      case "unicode-escape", "raw-unicode-escape" ->
          EscapeCodecs.decode(b, length, name.startsWith("raw"), errors);
      default -> fromTable(b, length, encoding, name, errors);
    };
  }

  /** An encoding's name in the one spelling that this class knows. */
  public static String normalize(String encoding) {
    if (encoding.equals("utf-8")) {
      return encoding;
    }
    String name = encoding.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return switch (name) {
      case "utf8", "u8", "utf", "cp65001" -> "utf-8";
      case "us-ascii", "646", "ansi-x3.4-1968", "iso-ir-6", "iso646-us" -> "ascii";
      case "latin1",
          "latin",
          "l1",
          "iso-8859-1",
          "iso8859-1",
          "8859",
          "cp819",
          "iso8859",
          "iso-ir-100" ->
          "latin-1";
      case "utf16", "u16" -> "utf-16";
      case "utf-16le", "unicodelittleunmarked" -> "utf-16-le";
      case "utf-16be", "unicodebigunmarked" -> "utf-16-be";
      case "utf32", "u32" -> "utf-32";
      case "utf-32le" -> "utf-32-le";
      case "utf-32be" -> "utf-32-be";
      default -> name;
    };
  }

  private static byte[] withMark(byte[] b) {
    byte[] marked = new byte[b.length + 3];
    marked[0] = (byte) 0xef;
    marked[1] = (byte) 0xbb;
    marked[2] = (byte) 0xbf;
    System.arraycopy(b, 0, marked, 3, b.length);
    return marked;
  }

  private static boolean hasMark(byte[] b, int length) {
    return length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
  }

  // ASCII or Latin-1
  private static byte[] bytes(String s, String codec, int limit, String reason, String errors) {
    ByteSink out = new ByteSink(s.length());
    int n = s.length();
    int i = 0;
    while (i < n) {
      char c = s.charAt(i);
      if (c < limit) {
        out.write(c);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < n && s.charAt(end) >= limit) {
        end++;
      }
      String text = CodecErrors.encode(codec, s, i, end, reason, errors, out);
      for (int k = 0; text != null && k < text.length(); k++) {
        out.write(text.charAt(k));
      }
      i = end;
    }
    return out.toArray();
  }

  private static String ascii(byte[] b, int length, String errors) {
    int i = 0;
    while (i < length && b[i] >= 0) {
      i++;
    }
    String start = new String(b, 0, i, StandardCharsets.ISO_8859_1);
    if (i == length) {
      return start;
    }
    StringBuilder out = new StringBuilder(length).append(start);
    while (i < length) {
      if (b[i] >= 0) {
        out.append((char) b[i]);
      } else {
        CodecErrors.decode("ascii", b, length, i, i + 1, "ordinal not in range(128)", errors, out);
      }
      i++;
    }
    return out.toString();
  }

  /** An encoding of the JDK: a table when each character is one byte. */
  private static final class ByteTable {
    final Charset charset;
    final boolean isWide;
    final char[] toChar = new char[256];
    final Map<Character, Integer> toByte = new HashMap<>();

    ByteTable(Charset charset) {
      this.charset = charset;
      this.isWide = charset.canEncode() && charset.newEncoder().maxBytesPerChar() > 1;
      for (int i = 0; i < 256; i++) {
        String s = new String(new byte[] {(byte) i}, charset);
        toChar[i] = s.length() == 1 ? s.charAt(0) : UNMAPPABLE;
        if (toChar[i] != UNMAPPABLE) {
          toByte.put(toChar[i], i);
        }
      }
    }
  }

  private static @Nullable ByteTable tableOf(String name) {
    ByteTable table = TABLES.get(name);
    if (table == null) {
      Charset charset = charset(name);
      if (charset == null) {
        return null;
      }
      table = new ByteTable(charset);
      TABLES.put(name, table);
    }
    return table;
  }

  private static @Nullable Charset charset(String name) {
    String[] spellings = {
      name,
      name.replace("-", ""),
      name.replace("-", "_"),
      name.startsWith("iso8859") ? "iso-8859" + name.substring(7) : name
    };
    for (String spelling : spellings) {
      if (isLegal(spelling) && Charset.isSupported(spelling)) {
        return Charset.forName(spelling);
      }
    }
    return null;
  }

  // What Charset.isSupported takes without an exception.
  private static boolean isLegal(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (i == 0 || "-_.:+".indexOf(c) < 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static byte[] table(String s, String encoding, String name, String errors) {
    ByteTable table = tableOf(name);
    if (table == null) {
      return CodecRegistry.encodeText(s, encoding, errors);
    }
    if (table.isWide) {
      return s.getBytes(table.charset);
    }
    ByteSink out = new ByteSink(s.length());
    int i = 0;
    while (i < s.length()) {
      Integer b = table.toByte.get(s.charAt(i));
      if (b != null) {
        out.write(b);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < s.length() && !table.toByte.containsKey(s.charAt(end))) {
        end++;
      }
      String text = CodecErrors.encode("charmap", s, i, end, UNMAPPED, errors, out);
      for (int k = 0; text != null && k < text.length(); k++) {
        Integer replaced = table.toByte.get(text.charAt(k));
        if (replaced == null) {
          throw CodecErrors.encodeError("charmap", s, i, end, UNMAPPED);
        }
        out.write(replaced);
      }
      i = end;
    }
    return out.toArray();
  }

  private static String fromTable(
      byte[] b, int length, String encoding, String name, String errors) {
    ByteTable table = tableOf(name);
    if (table == null) {
      return CodecRegistry.decodeText(b, length, encoding, errors);
    }
    if (table.isWide) {
      return new String(b, 0, length, table.charset);
    }
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = table.toChar[b[i] & 0xff];
      if (c != UNMAPPABLE) {
        out.append(c);
      } else {
        CodecErrors.decode("charmap", b, length, i, i + 1, UNMAPPED, errors, out);
      }
    }
    return out.toString();
  }
}
