package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.PyBytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes a stream piece by piece. Bytes of a character that is not complete yet wait for the next
 * piece. Errors, and encodings without a fast path, are left to {@code bytes.decode}.
 */
final class TextDecoder {
  private static final byte[] NOTHING = {};

  private final TextEncoding encoding;
  private final String errors;
  private byte[] waiting = NOTHING;
  private TextEncoding current;
  private boolean started;

  TextDecoder(TextEncoding encoding, String errors) {
    this.encoding = encoding;
    this.errors = errors;
    this.current = encoding;
  }

  /** Forgets everything, for a new position in the file. */
  void reset() {
    waiting = NOTHING;
    current = encoding;
    started = false;
  }

  /** The bytes that wait for more. */
  byte[] waiting() {
    return waiting;
  }

  String decode(byte[] piece, boolean last) {
    byte[] bytes = piece;
    if (waiting.length > 0) {
      bytes = Arrays.copyOf(waiting, waiting.length + piece.length);
      System.arraycopy(piece, 0, bytes, waiting.length, piece.length);
      waiting = NOTHING;
    }
    int from = 0;
    if (!started && bytes.length > 0) {
      if (bytes.length < encoding.markLength() && !last) {
        waiting = bytes;
        return "";
      }
      started = true;
      current = encoding.afterMark(bytes);
      from = encoding.skippedMark(bytes);
    }
    int to = last ? bytes.length : current.complete(bytes, from);
    String text = whole(bytes, from, to);
    if (to < bytes.length) {
      waiting = Arrays.copyOfRange(bytes, to, bytes.length);
    }
    return text;
  }

  private String whole(byte[] bytes, int from, int to) {
    if (from == to) {
      return "";
    }
    return switch (current.kind()) {
      case UTF_8 -> utf8(bytes, from, to);
      case LATIN_1 -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
      case ASCII -> ascii(bytes, from, to);
      default -> slow(bytes, from, to);
    };
  }

  private String ascii(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return slow(bytes, from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  // The JDK replaces what it cannot decode, so only U+FFFD in the result needs a second look.
  private String utf8(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 || valid(bytes, from, to) ? text : slow(bytes, from, to);
  }

  private static boolean valid(byte[] bytes, int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private String slow(byte[] bytes, int from, int to) {
    PyBytes part = PyBytes.of(Arrays.copyOfRange(bytes, from, to));
    return (String) Calls.callMethod2(part, "decode", current.codec(), errors);
  }
}
