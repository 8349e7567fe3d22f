package io.krait.runtime.text;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes from what the constructors and methods of bytes and bytearray accept. */
public final class BytesConversion {
  private BytesConversion() {}

  /**
   * The bytes of a bytes-like object.
   *
   * @throws io.krait.runtime.PyBaseException TypeError
   */
  public static byte[] required(Object o) {
    if (o instanceof BytesLike b) {
      return b.bytes();
    }
    throw Err.typeError("a bytes-like object is required, not '" + Types.of(o).name + "'");
  }

  /** The bytes as text of chars below 256. */
  static String latin(byte[] b) {
    return new String(b, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * {@code bytes(o)} of an object that is no int: by {@code __bytes__}, its buffer or its items.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError
   */
  public static byte[] fromObject(Object o) {
    if (o instanceof PyBytes b && b.getClass() == PyBytes.class) {
      return b.bytes();
    }
    byte[] converted = byMethod(o);
    return converted != null ? converted : fromItems(o, "bytes");
  }

  private static byte @Nullable [] byMethod(Object o) {
    if (o instanceof String || Types.of(o).lookup("__bytes__") == null) {
      return null;
    }
    Object r = Calls.callMethod0(o, "__bytes__");
    if (r instanceof PyBytes b) {
      return b.bytes();
    }
    throw Err.typeError("__bytes__ returned non-bytes (type " + Types.of(r).name + ")");
  }

  private static byte[] fromItems(Object o, String target) {
    if (o instanceof BytesLike b) {
      return b.bytes();
    }
    if (!isIterable(o) || Convert.isStr(o)) {
      throw Err.typeError("cannot convert '" + Types.of(o).name + "' object to " + target);
    }
    return ofItems(o, target.equals("bytes") ? "bytes" : "byte");
  }

  static boolean isIterable(Object o) {
    return o instanceof PyIterator
        || o instanceof PyList
        || o instanceof PyTuple
        || Types.of(o).lookup("__iter__") != null
        || Types.of(o).lookup("__getitem__") != null;
  }

  /** The ints of an iterable as bytes; the word names what is out of range. */
  static byte[] ofItems(Object o, String word) {
    byte[] out = new byte[16];
    int n = 0;
    Object it = Iter.of(o);
    Object item = Iter.next(it);
    while (item != null) {
      if (n == out.length) {
        out = Arrays.copyOf(out, n * 2);
      }
      out[n++] = item(item, word);
      item = Iter.next(it);
    }
    return Arrays.copyOf(out, n);
  }

  private static byte item(Object o, String word) {
    Object i = o instanceof Long ? o : Convert.indexInt(o);
    if (i instanceof Long v && v >= 0 && v < 256) {
      return (byte) v.longValue();
    }
    throw Err.valueError(word + " must be in range(0, 256)");
  }

  /**
   * An int that is a byte.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError
   */
  static byte item(Object o) {
    return item(o, "byte");
  }

  /**
   * {@code bytes(source, encoding, errors)}, or bytearray's.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, ValueError, OverflowError
   */
  static byte[] construct(
      @Nullable Object source, @Nullable String encoding, @Nullable String errors, String target) {
    String text = source == null ? null : Convert.strOrNull(source);
    if (encoding != null || errors != null) {
      if (text == null) {
        throw Err.typeError(
            (encoding != null ? "encoding" : "errors") + " without a string argument");
      }
      return Codecs.encode(
          text, encoding == null ? "utf-8" : encoding, errors == null ? "strict" : errors);
    }
    if (source == null) {
      return new byte[0];
    }
    if (text != null) {
      throw Err.typeError("string argument without an encoding");
    }
    byte[] converted = target.equals("bytes") ? byMethod(source) : null;
    if (converted != null) {
      return converted;
    }
    if (!(source instanceof BytesLike) && Convert.hasIndex(source)) {
      return zeros(source);
    }
    byte[] b = fromItems(source, target);
    return source instanceof PyByteArray || target.equals("bytearray") ? b.clone() : b;
  }

  private static byte[] zeros(Object count) {
    if (!(Convert.indexInt(count) instanceof Long n)) {
      throw Err.overflowError(
          "cannot fit '" + Types.of(count).name + "' into an index-sized integer");
    }
    if (n < 0) {
      throw Err.valueError("negative count");
    }
    if (n > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError("bytes are too long");
    }
    return new byte[n.intValue()];
  }

  /** A part to search for: a byte or a bytes-like object, as text. */
  static String part(Object o) {
    if (o instanceof BytesLike b) {
      return latin(b.bytes());
    }
    if (!Convert.hasIndex(o)) {
      throw Err.typeError(
          "argument should be integer or bytes-like object, not '" + Types.of(o).name + "'");
    }
    return String.valueOf((char) (item(o) & 0xff));
  }

  /** A fill character: a byte string of length 1. */
  static char fill(Object o, String method) {
    if ((o instanceof PyBytes || o instanceof PyByteArray) && ((BytesLike) o).bytes().length == 1) {
      return (char) (((BytesLike) o).bytes()[0] & 0xff);
    }
    throw Err.typeError(
        method + "() argument 2 must be a byte string of length 1, not " + Types.of(o).name);
  }
}
