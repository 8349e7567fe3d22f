package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyBytes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a text file must know of an encoding: where characters end, and byte order marks.
 *
 * @param codec the name by which {@code str.encode} knows the encoding
 * @param kind the family
 * @param marked a byte order mark starts the file: written, and skipped when read
 */
record TextEncoding(String codec, Kind kind, boolean marked) {
  /** The families that need different care. */
  enum Kind {
    UTF_8,
    LATIN_1,
    ASCII,
    UTF_16_LE,
    UTF_16_BE,
    UTF_32_LE,
    UTF_32_BE,
    OTHER
  }

  static final TextEncoding UTF_8 = new TextEncoding("utf-8", Kind.UTF_8, false);

  /**
   * The encoding of that name.
   *
   * @throws io.krait.runtime.PyBaseException LookupError when there is none
   */
  static TextEncoding of(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "utf-8", "utf8", "u8", "cp65001", "locale" -> UTF_8;
      case "utf-8-sig" -> new TextEncoding("utf-8", Kind.UTF_8, true);
      case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "8859", "cp819", "latin" ->
          new TextEncoding("latin-1", Kind.LATIN_1, false);
      case "ascii", "us-ascii", "646" -> new TextEncoding("ascii", Kind.ASCII, false);
      case "utf-16", "utf16", "u16" -> new TextEncoding("utf-16-le", Kind.UTF_16_LE, true);
      case "utf-16-le", "utf-16le" -> new TextEncoding("utf-16-le", Kind.UTF_16_LE, false);
      case "utf-16-be", "utf-16be" -> new TextEncoding("utf-16-be", Kind.UTF_16_BE, false);
      case "utf-32", "utf32", "u32" -> new TextEncoding("utf-32-le", Kind.UTF_32_LE, true);
      case "utf-32-le", "utf-32le" -> new TextEncoding("utf-32-le", Kind.UTF_32_LE, false);
      case "utf-32-be", "utf-32be" -> new TextEncoding("utf-32-be", Kind.UTF_32_BE, false);
      default -> other(name);
    };
  }

  private static TextEncoding other(String name) {
    Calls.callMethod1("", "encode", name); // raises LookupError
    return new TextEncoding(name, Kind.OTHER, false);
  }

  /** The length of the byte order mark, 0 without one. */
  int markLength() {
    if (!marked) {
      return 0;
    }
    return switch (kind) {
      case UTF_8 -> 3;
      case UTF_32_LE -> 4;
      default -> 2;
    };
  }

  /** The byte order mark as it is written. */
  byte[] mark() {
    if (!marked) {
      return new byte[0];
    }
    return switch (kind) {
      case UTF_8 -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
      case UTF_32_LE -> new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0};
      default -> new byte[] {(byte) 0xFF, (byte) 0xFE};
    };
  }

  /** How many bytes of a mark stand at the start. */
  int skippedMark(byte[] bytes) {
    return marked && (startsWith(bytes, mark()) || reversed(bytes)) ? markLength() : 0;
  }

  /** The encoding of what follows the mark. */
  TextEncoding afterMark(byte[] bytes) {
    if (!marked) {
      return this;
    }
    if (kind == Kind.UTF_8) {
      return UTF_8;
    }
    if (!reversed(bytes)) {
      return new TextEncoding(codec, kind, false);
    }
    return kind == Kind.UTF_16_LE
        ? new TextEncoding("utf-16-be", Kind.UTF_16_BE, false)
        : new TextEncoding("utf-32-be", Kind.UTF_32_BE, false);
  }

  private boolean reversed(byte[] bytes) {
    return switch (kind) {
      case UTF_16_LE -> startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF});
      case UTF_32_LE -> startsWith(bytes, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF});
      default -> false;
    };
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  /** The end of the last complete character. */
  int complete(byte[] bytes, int from) {
    int length = bytes.length - from;
    return switch (kind) {
      case UTF_8 -> completeUtf8(bytes, from);
      case UTF_16_LE -> completeUtf16(bytes, from, from + (length & ~1), 1);
      case UTF_16_BE -> completeUtf16(bytes, from, from + (length & ~1), 2);
      case UTF_32_LE, UTF_32_BE -> from + (length & ~3);
      default -> bytes.length;
    };
  }

  private static int completeUtf8(byte[] bytes, int from) {
    int stop = Math.max(from, bytes.length - 3);
    for (int i = bytes.length - 1; i >= stop; i--) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        return bytes.length;
      }
      if (b >= 0xC0) {
        int wanted = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        return i + wanted > bytes.length ? i : bytes.length;
      }
    }
    return bytes.length;
  }

  // A high surrogate at the end waits for its partner.
  private static int completeUtf16(byte[] bytes, int from, int to, int back) {
    return to > from && (bytes[to - back] & 0xFC) == 0xD8 ? to - 2 : to;
  }

  /**
   * Encodes without a mark.
   *
   * @throws io.krait.runtime.PyBaseException UnicodeEncodeError
   */
  byte[] encode(String text, String errors) {
    if (kind == Kind.UTF_8 && !hasSurrogate(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if ((kind == Kind.LATIN_1 || kind == Kind.ASCII)
        && below(text, kind == Kind.ASCII ? 128 : 256)) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    return ((PyBytes) Calls.callMethod2(text, "encode", codec, errors)).bytes();
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean below(String text, int limit) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= limit) {
        return false;
      }
    }
    return true;
  }
}
