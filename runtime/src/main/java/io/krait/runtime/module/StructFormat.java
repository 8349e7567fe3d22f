package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Exceptions;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed format of the module {@code struct}: packs values into bytes and back. */
final class StructFormat {
  private static @Nullable PyType error;

  /**
   * One run of fields.
   *
   * @param count the repetition, or the length for "s" and "p"
   * @param size of one
   * @param offset of the first
   */
  private record Part(char code, int count, int size, int offset) {}

  private final List<Part> parts = new ArrayList<>();
  private final boolean little;
  private int size;

  /** How many values are packed. */
  private int values;

  private StructFormat(boolean little) {
    this.little = little;
  }

  /** {@code struct.error}. */
  static synchronized PyType errorType() {
    PyType known = error;
    if (known == null) {
      known = NativeTypes.build("struct", "error", PyTuple.of(Exceptions.EXCEPTION), null, "");
      error = known;
    }
    return known;
  }

  static PyBaseException fault(String message) {
    return (PyBaseException) Calls.call1(errorType(), message);
  }

  /** Parses a format; its first character says byte order and alignment. */
  static StructFormat parse(String format) {
    char first = format.isEmpty() ? '@' : format.charAt(0);
    boolean marked = "@=<>!".indexOf(first) >= 0 && !format.isEmpty();
    boolean aligned = !marked || first == '@';
    StructFormat made = new StructFormat(first != '>' && first != '!');
    int i = marked ? 1 : 0;
    while (i < format.length()) {
      char c = format.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int from = i;
      while (i < format.length() && Character.isDigit(format.charAt(i))) {
        i++;
      }
      if (i == format.length()) {
        throw fault("repeat count given without format specifier");
      }
      int count = i == from ? 1 : Integer.parseInt(format.substring(from, i));
      made.add(format.charAt(i++), count, aligned);
    }
    return made;
  }

  private void add(char code, int count, boolean aligned) {
    int one = width(code, aligned);
    if (one < 0) {
      throw fault("bad char in struct format");
    }
    boolean bytes = code == 's' || code == 'p' || code == 'x';
    if (aligned && !bytes) {
      size = (size + one - 1) / one * one;
    }
    parts.add(new Part(code, count, one, size));
    size += one * count;
    values += code == 'x' ? 0 : bytes ? 1 : count;
  }

  private static int width(char code, boolean aligned) {
    return switch (code) {
      case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> aligned ? 8 : 4;
      case 'q', 'Q', 'd' -> 8;
      case 'n', 'N', 'P' -> aligned ? 8 : -1;
      default -> -1;
    };
  }

  int size() {
    return size;
  }

  byte[] pack(Object[] arguments, int from, String function) {
    if (arguments.length - from != values) {
      throw fault(
          function
              + " expected "
              + values
              + " items for packing (got "
              + (arguments.length - from)
              + ")");
    }
    byte[] out = new byte[size];
    int at = from;
    for (Part part : parts) {
      if (part.code == 'x') {
        continue;
      }
      if (part.code == 's' || part.code == 'p') {
        packText(part, arguments[at++], out);
        continue;
      }
      for (int i = 0; i < part.count; i++) {
        packOne(part, arguments[at++], out, part.offset + i * part.size);
      }
    }
    return out;
  }

  private static void packText(Part part, Object value, byte[] out) {
    if (!(value instanceof PyBytes) && Types.of(value) != Types.BYTEARRAY) {
      throw fault("argument for '" + part.code + "' must be a bytes object");
    }
    byte[] bytes = IoArgs.bytes(value);
    int skip = part.code == 'p' ? 1 : 0;
    int length = Math.max(0, Math.min(bytes.length, part.count - skip));
    if (skip == 1 && part.count > 0) {
      out[part.offset] = (byte) Math.min(length, 255);
    }
    System.arraycopy(bytes, 0, out, part.offset + skip, length);
  }

  private void packOne(Part part, Object value, byte[] out, int offset) {
    switch (part.code) {
      case 'c' -> {
        if (!(value instanceof PyBytes bytes) || bytes.bytes().length != 1) {
          throw fault("char format requires a bytes object of length 1");
        }
        out[offset] = bytes.bytes()[0];
      }
      case '?' -> out[offset] = (byte) (Ops.truth(value) ? 1 : 0);
      case 'f', 'd', 'e' -> put(out, offset, part.size, floatBits(part.code, value));
      default -> put(out, offset, part.size, integer(part, value));
    }
  }

  private static long floatBits(char code, Object value) {
    double number;
    try {
      number = Convert.real(value);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(Exceptions.TYPE_ERROR)) {
        throw fault("required argument is not a float");
      }
      throw e;
    }
    if (code == 'd') {
      return Double.doubleToRawLongBits(number);
    }
    if (code == 'f') {
      float narrow = (float) number;
      if (Float.isInfinite(narrow) && !Double.isInfinite(number)) {
        throw io.krait.runtime.Err.overflowError("float too large to pack with f format");
      }
      return Float.floatToRawIntBits(narrow) & 0xFFFFFFFFL;
    }
    return HalfFloat.bits(number);
  }

  private static long integer(Part part, Object value) {
    if (!Convert.isInt(value) && !Convert.hasIndex(value)) {
      throw fault("required argument is not an integer");
    }
    BigInteger number = Convert.indexBig(value);
    boolean signed = "bhilqn".indexOf(part.code) >= 0;
    int bits = part.size * 8;
    BigInteger low = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
    if (number.compareTo(low) < 0 || number.compareTo(high) > 0) {
      throw fault("'" + part.code + "' format requires " + low + " <= number <= " + high);
    }
    return number.longValue();
  }

  private void put(byte[] out, int offset, int width, long bits) {
    for (int i = 0; i < width; i++) {
      int shift = 8 * (little ? i : width - 1 - i);
      out[offset + i] = (byte) (bits >>> shift);
    }
  }

  private long get(byte[] in, int offset, int width) {
    long bits = 0;
    for (int i = 0; i < width; i++) {
      int shift = 8 * (little ? i : width - 1 - i);
      bits |= (in[offset + i] & 0xFFL) << shift;
    }
    return bits;
  }

  /** The values at an offset; the caller has checked the length. */
  PyTuple unpack(byte[] in, int start) {
    List<Object> all = new ArrayList<>(values);
    for (Part part : parts) {
      int offset = start + part.offset;
      if (part.code == 's') {
        all.add(PyBytes.of(Arrays.copyOfRange(in, offset, offset + part.count)));
      } else if (part.code == 'p') {
        int length = part.count == 0 ? 0 : Math.min(in[offset] & 0xFF, part.count - 1);
        all.add(PyBytes.of(Arrays.copyOfRange(in, offset + 1, offset + 1 + length)));
      } else if (part.code != 'x') {
        for (int i = 0; i < part.count; i++) {
          all.add(unpackOne(part, in, offset + i * part.size));
        }
      }
    }
    return PyTuple.of(all.toArray());
  }

  private Object unpackOne(Part part, byte[] in, int offset) {
    long bits = get(in, offset, part.size);
    int unused = 64 - 8 * part.size;
    return switch (part.code) {
      case 'c' -> PyBytes.of(new byte[] {in[offset]});
      case '?' -> bits != 0;
      case 'f' -> (double) Float.intBitsToFloat((int) bits);
      case 'd' -> Double.longBitsToDouble(bits);
      case 'e' -> HalfFloat.value((int) bits);
      case 'b', 'h', 'i', 'l', 'q', 'n' -> bits << unused >> unused;
      default -> bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
    };
  }
}
