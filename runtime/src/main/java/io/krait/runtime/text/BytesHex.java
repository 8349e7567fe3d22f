package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Ops;
import io.krait.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes as hexadecimal digits. */
final class BytesHex {
  private BytesHex() {}

  static String hex(byte[] b, @Nullable Object separator, long group) {
    String digits = "0123456789abcdef";
    char mark = separator == null ? 0 : mark(separator);
    long size = separator == null ? 0 : Math.abs(group);
    StringBuilder out = new StringBuilder(b.length * 3);
    for (int i = 0; i < b.length; i++) {
      if (size > 0 && i > 0 && (group > 0 ? (b.length - i) % size == 0 : i % size == 0)) {
        out.append(mark);
      }
      out.append(digits.charAt(b[i] >> 4 & 15)).append(digits.charAt(b[i] & 15));
    }
    return out.toString();
  }

  private static char mark(Object separator) {
    if (Ops.len(separator) != 1) {
      throw Err.valueError("sep must be length 1.");
    }
    String s = StrOps.plain(separator);
    if (s == null) {
      if (!(separator instanceof BytesLike b)) {
        throw Err.typeError("sep must be str or bytes.");
      }
      s = BytesConversion.latin(b.bytes());
    }
    if (s.charAt(0) > 127) {
      throw Err.valueError("sep must be ASCII.");
    }
    return s.charAt(0);
  }

  static byte[] fromHex(Object text) {
    String s = Convert.strOrNull(text);
    if (s == null) {
      throw Err.typeError("fromhex() argument must be str, not " + Types.of(text).name);
    }
    byte[] out = new byte[s.length() / 2];
    int n = 0;
    int i = 0;
    while (i < s.length()) {
      if (BytesText.isSpace(s.charAt(i))) {
        i++;
        continue;
      }
      int high = digit(s, i);
      int low = high < 0 ? 0 : digit(s, i + 1);
      if (high < 0 || low < 0) {
        throw Err.valueError(
            "non-hexadecimal number found in fromhex() arg at position " + (high < 0 ? i : i + 1));
      }
      out[n++] = (byte) (high << 4 | low);
      i += 2;
    }
    return Arrays.copyOf(out, n);
  }

  private static int digit(String s, int at) {
    return at < s.length() && s.charAt(at) < 128 ? Character.digit(s.charAt(at), 16) : -1;
  }
}
