package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.Names;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import org.jspecify.annotations.Nullable;

/**
 * What the error handlers of PEP 293 and PEP 383 do with text or bytes that a codec cannot take.
 */
final class CodecErrors {
  private CodecErrors() {}

  /**
   * The replacement of the characters s[start:end] (char indices), which the codec encodes in turn;
   * null when escaped bytes were appended to out instead.
   *
   * @throws io.krait.runtime.PyBaseException UnicodeEncodeError, or LookupError for the handler
   */
  static @Nullable String encode(
      String codec, String s, int start, int end, String reason, String errors, ByteSink out) {
    switch (errors) {
      case "strict" -> throw encodeError(codec, s, start, end, reason);
      case "ignore" -> {
        return "";
      }
      case "replace" -> {
        return "?".repeat(s.codePointCount(start, end));
      }
      case "backslashreplace", "xmlcharrefreplace", "namereplace" -> {
        return spelled(s, start, end, errors);
      }
      case "surrogateescape" -> {
        for (int i = start; i < end; i++) {
          char c = s.charAt(i);
          if (c < 0xdc80
              || c > 0xdcff
              || codec.startsWith("utf-16")
              || codec.startsWith("utf-32")) {
            throw encodeError(codec, s, start, end, reason);
          }
        }
        for (int i = start; i < end; i++) {
          out.write(s.charAt(i) - 0xdc00);
        }
        return null;
      }
      case "surrogatepass" -> {
        passSurrogates(codec, s, start, end, reason, out);
        return null;
      }
      default -> {
        return registered(codec, s, start, end, reason, errors, out);
      }
    }
  }

  // A handler may only go on where the codec does; elsewhere the error stands.
  private static @Nullable String registered(
      String codec, String s, int start, int end, String reason, String errors, ByteSink out) {
    PyTuple result = CodecRegistry.handle(errors, encodeError(codec, s, start, end, reason));
    if (result.get(0) instanceof PyBytes b) {
      for (byte x : b.bytes()) {
        out.write(x);
      }
      return null;
    }
    if (result.get(0) instanceof String text) {
      return text;
    }
    throw Err.typeError("encoding error handler must return (str/bytes, int) tuple");
  }

  private static String spelled(String s, int start, int end, String errors) {
    StringBuilder text = new StringBuilder();
    for (int i = start, cp; i < end; i += Character.charCount(cp)) {
      cp = s.codePointAt(i);
      String name = errors.equals("namereplace") ? Character.getName(cp) : null;
      if (errors.equals("xmlcharrefreplace")) {
        text.append("&#").append(cp).append(';');
      } else if (name != null && !Character.isISOControl(cp) && !Character.isSurrogate((char) cp)) {
        text.append("\\N{").append(name).append('}');
      } else {
        StrRepr.escape(text, cp);
      }
    }
    return text.toString();
  }

  private static void passSurrogates(
      String codec, String s, int start, int end, String reason, ByteSink out) {
    for (int i = start; i < end; i++) {
      char c = s.charAt(i);
      if (!Character.isSurrogate(c) || !codec.startsWith("utf-")) {
        throw encodeError(codec, s, start, end, reason);
      }
      if (codec.startsWith("utf-8")) {
        out.write(0xe0 | c >> 12);
        out.write(0x80 | (c >> 6 & 0x3f));
        out.write(0x80 | (c & 0x3f));
      } else {
        out.writeUnit(c, codec.startsWith("utf-32") ? 4 : 2, codec.endsWith("be"));
      }
    }
  }

  static RuntimeException encodeError(String codec, String s, int start, int end, String reason) {
    long from = s.codePointCount(0, start);
    long to = from + s.codePointCount(start, end);
    return Err.of(type("UnicodeEncodeError"), codec, s, from, to, reason);
  }

  /**
   * Appends the replacement of the bytes [start, end); tells how many were dealt with, or 0 for all
   * of them.
   *
   * @throws io.krait.runtime.PyBaseException UnicodeDecodeError, or LookupError for the handler
   */
  static int decode(
      String codec,
      byte[] b,
      int length,
      int start,
      int end,
      String reason,
      String errors,
      StringBuilder out) {
    switch (errors) {
      case "strict" -> throw decodeError(codec, b, length, start, end, reason);
      case "ignore" -> {
        return 0;
      }
      case "replace" -> {
        out.append('\ufffd');
        return 0;
      }
      case "backslashreplace" -> {
        for (int i = start; i < end; i++) {
          StrRepr.escape(out, b[i] & 0xff);
        }
        return 0;
      }
      case "surrogateescape" -> {
        int i = start;
        while (i < end && b[i] < 0) {
          out.append((char) (0xdc00 + (b[i++] & 0xff)));
        }
        if (i == start) {
          throw decodeError(codec, b, length, start, end, reason);
        }
        return i - start;
      }
      case "surrogatepass" -> {
        return passSurrogate(codec, b, length, start, end, reason, out);
      }
      default -> {
        PyTuple result =
            CodecRegistry.handle(errors, decodeError(codec, b, length, start, end, reason));
        if (!(result.get(0) instanceof String text)) {
          throw Err.typeError("decoding error handler must return (str, int) tuple");
        }
        out.append(text);
        int next = (int) io.krait.runtime.Convert.index(result.get(1));
        return (next < 0 ? next + length : next) - start;
      }
    }
  }

  private static int passSurrogate(
      String codec, byte[] b, int length, int start, int end, String reason, StringBuilder out) {
    int size = codec.startsWith("utf-8") ? 3 : codec.startsWith("utf-32") ? 4 : 2;
    int c = 0;
    if (start + size <= length && codec.startsWith("utf-")) {
      boolean big = codec.endsWith("be");
      if (size == 3) {
        boolean shape =
            (b[start] & 0xf0) == 0xe0
                && (b[start + 1] & 0xc0) == 0x80
                && (b[start + 2] & 0xc0) == 0x80;
        c = shape ? (b[start] & 15) << 12 | (b[start + 1] & 63) << 6 | (b[start + 2] & 63) : 0;
      } else {
        for (int i = 0; i < size; i++) {
          c = c << 8 | (b[start + (big ? i : size - 1 - i)] & 0xff);
        }
      }
    }
    if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
      throw decodeError(codec, b, length, start, end, reason);
    }
    out.append((char) c);
    return size;
  }

  static RuntimeException decodeError(
      String codec, byte[] b, int length, int start, int end, String reason) {
    PyBytes object = PyBytes.of(java.util.Arrays.copyOf(b, length));
    return Err.of(type("UnicodeDecodeError"), codec, object, (long) start, (long) end, reason);
  }

  static PyType type(String name) {
    return (PyType) Names.builtin(name);
  }

  /** A growing array of bytes. */
  static final class ByteSink {
    private byte[] bytes;
    private int size;

    ByteSink(int capacity) {
      bytes = new byte[Math.max(capacity, 16)];
    }

    void write(int b) {
      if (size == bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, size * 2);
      }
      bytes[size++] = (byte) b;
    }

    void writeUnit(int value, int width, boolean big) {
      for (int i = 0; i < width; i++) {
        write(value >> (8 * (big ? width - 1 - i : i)));
      }
    }

    byte[] toArray() {
      return size == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, size);
    }
  }
}
