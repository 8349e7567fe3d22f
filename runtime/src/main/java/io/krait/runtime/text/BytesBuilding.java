package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes made of bytes: repeated, joined, translated. */
final class BytesBuilding {
  private BytesBuilding() {}

  static byte[] repeat(byte[] b, long count) {
    if (count <= 0 || b.length == 0) {
      return new byte[0];
    }
    if (count > (Integer.MAX_VALUE - 8) / b.length) {
      throw new OutOfMemoryError("bytes are too long");
    }
    byte[] out = new byte[(int) (b.length * count)];
    for (int i = 0; i < out.length; i += b.length) {
      System.arraycopy(b, 0, out, i, b.length);
    }
    return out;
  }

  static byte[] join(byte[] separator, Object iterable) {
    if (!BytesConversion.isIterable(iterable)) {
      throw Err.typeError("can only join an iterable");
    }
    PyList items = Iter.toList(iterable);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      if (!(item instanceof BytesLike b)) {
        throw Err.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + Types.of(item).name
                + " found");
      }
      if (i > 0) {
        out.writeBytes(separator);
      }
      out.writeBytes(b.bytes());
    }
    return out.toByteArray();
  }

  static byte[] translate(byte[] b, Object table, @Nullable Object delete) {
    byte[] map = table == PyNone.NONE ? null : BytesConversion.required(table);
    if (map != null && map.length != 256) {
      throw Err.valueError("translation table must be 256 characters long");
    }
    String drop = delete == null ? "" : BytesConversion.latin(BytesConversion.required(delete));
    byte[] out = new byte[b.length];
    int n = 0;
    for (byte c : b) {
      if (drop.isEmpty() || drop.indexOf(c & 0xff) < 0) {
        out[n++] = map == null ? c : map[c & 0xff];
      }
    }
    return Arrays.copyOf(out, n);
  }

  static byte[] table(Object from, Object to) {
    byte[] a = BytesConversion.required(from);
    byte[] b = BytesConversion.required(to);
    if (a.length != b.length) {
      throw Err.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < a.length; i++) {
      table[a[i] & 0xff] = b[i];
    }
    return table;
  }
}
