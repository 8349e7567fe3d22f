package io.krait.runtime.module;

import io.krait.runtime.Err;
import java.io.ByteArrayOutputStream;

/** The escapes of bytes literals. */
final class ByteEscapes {
  private ByteEscapes() {}

  static byte[] decode(byte[] b, String errors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(b.length);
    int i = 0;
    while (i < b.length) {
      if (b[i] != '\\') {
        out.write(b[i++]);
        continue;
      }
      if (i + 1 >= b.length) {
        throw Err.valueError("Trailing \\ in string");
      }
      i = one(b, i + 1, errors, out);
    }
    return out.toByteArray();
  }

  private static int one(byte[] b, int at, String errors, ByteArrayOutputStream out) {
    int simple = "\n\\'\"bfnrtva".indexOf(b[at]);
    if (simple == 0) {
      return at + 1;
    }
    if (simple > 0) {
      out.write("\n\\'\"\b\f\n\r\t\013\007".charAt(simple));
      return at + 1;
    }
    if (b[at] >= '0' && b[at] <= '7') {
      int end = at;
      int value = 0;
      while (end < b.length && end < at + 3 && b[end] >= '0' && b[end] <= '7') {
        value = value * 8 + b[end++] - '0';
      }
      out.write(value);
      return end;
    }
    if (b[at] == 'x') {
      return hex(b, at + 1, errors, out);
    }
    out.write('\\');
    out.write(b[at]);
    return at + 1;
  }

  private static int hex(byte[] b, int at, String errors, ByteArrayOutputStream out) {
    int high = at < b.length ? Character.digit(b[at], 16) : -1;
    int low = at + 1 < b.length ? Character.digit(b[at + 1], 16) : -1;
    if (high >= 0 && low >= 0) {
      out.write(high * 16 + low);
      return at + 2;
    }
    switch (errors) {
      case "strict" -> throw Err.valueError("invalid \\x escape at position " + (at - 2));
      case "replace" -> out.write('?');
      case "ignore" -> {
        // nothing stands for it
      }
      default -> throw Err.valueError("decoding error; unknown error handling code: " + errors);
    }
    return high >= 0 ? at + 1 : at;
  }
}
