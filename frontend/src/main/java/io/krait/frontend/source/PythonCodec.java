package io.krait.frontend.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes source text written in an encoding other than UTF-8, by its Python name. */
final class PythonCodec {
  private static final Set<String> NOT_TEXT =
      Set.of("rot13", "rot-13", "hex", "hex-codec", "base64", "bz2", "zip", "zlib", "quopri", "uu");

  private PythonCodec() {}

  /** Says in CPython's words why a text could not be decoded. */
  static final class CodecException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    CodecException(String reason, @Nullable Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /** Decodes all of {@code bytes}; throws CodecException with CPython's message. */
  static String decode(String encoding, byte[] bytes) throws CodecException {
    String key = encoding.toLowerCase(Locale.ROOT).replace('_', '-');
    if (NOT_TEXT.contains(key)) {
      throw new CodecException(
          "'"
              + encoding
              + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs",
          null);
    }
    if (key.equals("utf8") || key.equals("u8") || key.equals("utf")) {
      return Utf8Text.decode(bytes, 0);
    }
    Charset charset = charset(encoding, key);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new CodecException(reason(key, bytes, in.position()), cause(result));
    }
    return out.flip().toString();
  }

  private static Charset charset(String encoding, String key) throws CodecException {
    String name = key;
    if (key.matches("cp125\\d")) {
      name = "windows-" + key.substring(2);
    } else if (key.matches("\\d{3,4}")) {
      name = "cp" + key;
    } else if (key.equals("ascii") || key.equals("646")) {
      name = "US-ASCII";
    } else if (key.equals("latin1") || key.equals("l1") || key.equals("latin")) {
      name = "ISO-8859-1";
    } else if (key.matches("iso8859-\\d+")) {
      name = "iso-8859-" + key.substring(8);
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new CodecException("unknown encoding: " + encoding, e);
    }
  }

  private static String reason(String key, byte[] bytes, int position) {
    String octet = String.format("0x%02x", bytes[position] & 0xff);
    if (key.equals("ascii") || key.equals("us-ascii")) {
      return "'ascii' codec can't decode byte "
          + octet
          + " in position "
          + position
          + ": ordinal not in range(128)";
    }
    if (key.startsWith("utf")) {
      return "'"
          + key
          + "' codec can't decode byte "
          + octet
          + " in position "
          + position
          + ": truncated data";
    }
    return "'charmap' codec can't decode byte "
        + octet
        + " in position "
        + position
        + ": character maps to <undefined>";
  }

  private static @Nullable Throwable cause(CoderResult result) {
    try {
      result.throwException();
      return null;
    } catch (CharacterCodingException e) {
      return e;
    }
  }
}
