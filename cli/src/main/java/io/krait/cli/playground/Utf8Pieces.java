package io.krait.cli.playground;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 that comes in pieces, which may end within a character. */
final class Utf8Pieces {
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] rest = {};

  String next(byte[] bytes, int count) {
    ByteBuffer in = ByteBuffer.allocate(rest.length + count).put(rest).put(bytes, 0, count).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    decoder.decode(in, out, false);
    rest = new byte[in.remaining()];
    in.get(rest);
    return out.flip().toString();
  }
}
