package io.krait.runtime.text;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One error of a codec that is written in another package, dealt with by the error handlers. */
public final class CodecSteps {
  private CodecSteps() {}

  /**
   * Deals with characters that cannot be encoded; where to go on.
   *
   * @param encoder encodes a replacement; null where it cannot
   */
  public static int encode(
      String codec,
      String s,
      int start,
      int end,
      String reason,
      String errors,
      ByteArrayOutputStream out,
      Function<String, byte @Nullable []> encoder) {
    CodecErrors.ByteSink sink = new CodecErrors.ByteSink(16);
    String text = CodecErrors.encode(codec, s, start, end, reason, errors, sink);
    out.writeBytes(sink.toArray());
    if (text != null) {
      byte[] encoded = encoder.apply(text);
      if (encoded == null) {
        throw CodecErrors.encodeError(codec, s, start, end, reason);
      }
      out.writeBytes(encoded);
    }
    return end;
  }

  /** Deals with bytes that cannot be decoded; where to go on. */
  public static int decode(
      String codec, byte[] b, int start, int end, String reason, String errors, StringBuilder out) {
    int done = CodecErrors.decode(codec, b, b.length, start, end, reason, errors, out);
    return done == 0 ? end : start + done;
  }
}
