package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyComplex;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFrozenSet;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.text.Codecs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values in the format of CPython's marshal.c. */
final class MarshalReader {
  private static final int REFERENCE = 0x80;
  private static final int DIGIT = 15;

  private final byte[] data;
  private final List<@Nullable Object> references = new ArrayList<>();
  private int at;

  MarshalReader(byte[] data) {
    this.data = data;
  }

  int position() {
    return at;
  }

  /** One value. */
  Object read() {
    Object o = readOrNull();
    if (o == null) {
      throw Err.typeError("NULL object in marshal data for object");
    }
    return o;
  }

  private int u1() {
    if (at >= data.length) {
      throw Err.of(Exceptions.EOF_ERROR, "EOF read where not expected");
    }
    return data[at++] & 0xff;
  }

  private int int32() {
    return (take(4)[0] & 0xff)
        | (data[at - 3] & 0xff) << 8
        | (data[at - 2] & 0xff) << 16
        | data[at - 1] << 24;
  }

  private byte[] take(int n) {
    if (n < 0 || at + n > data.length) {
      throw n < 0
          ? Err.valueError("bad marshal data (bytes object size out of range)")
          : Err.of(Exceptions.EOF_ERROR, "marshal data too short");
    }
    at += n;
    return Arrays.copyOfRange(data, at - n, at);
  }

  private @Nullable Object readOrNull() {
    int tag = u1();
    int slot = -1;
    if ((tag & REFERENCE) != 0) {
      slot = references.size();
      references.add(null);
    }
    Object o = value((char) (tag & ~REFERENCE), slot);
    if (slot >= 0) {
      references.set(slot, o);
    }
    return o;
  }

  private @Nullable Object value(char tag, int slot) {
    return switch (tag) {
      case '0' -> null;
      case 'N' -> PyNone.NONE;
      case 'T' -> true;
      case 'F' -> false;
      case '.' -> PyNone.ELLIPSIS;
      case 'S' -> Exceptions.STOP_ITERATION;
      case 'i' -> (long) int32();
      case 'l' -> big();
      case 'g' -> real();
      case 'y' -> PyComplex.of(real(), real());
      case 's' -> PyBytes.of(take(int32()));
      case 'u', 't' -> text(take(int32()), "utf-8");
      case 'a', 'A' -> text(take(int32()), "latin-1");
      case 'z', 'Z' -> text(take(u1()), "latin-1");
      case ')' -> PyTuple.of(items(u1()));
      case '(' -> PyTuple.of(items(int32()));
      case '[' -> PyList.of(items(int32()));
      case '{' -> dict(slot);
      case '<' -> PySet.of(items(int32()));
      case '>' -> PyFrozenSet.of(PyList.of(items(int32())));
      case 'r' -> reference();
      default -> throw Err.valueError("bad marshal data (unknown type code)");
    };
  }

  private Object reference() {
    int n = int32();
    Object o = n < 0 || n >= references.size() ? null : references.get(n);
    if (o == null) {
      throw Err.valueError("bad marshal data (invalid reference)");
    }
    return o;
  }

  private static String text(byte[] b, String encoding) {
    return Codecs.decode(b, b.length, encoding, "surrogatepass");
  }

  private double real() {
    byte[] b = take(8);
    long bits = 0;
    for (int i = 7; i >= 0; i--) {
      bits = bits << 8 | (b[i] & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  private Object[] items(int count) {
    if (count < 0) {
      throw Err.valueError("bad marshal data (tuple size out of range)");
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(read());
    }
    return items.toArray();
  }

  private Object dict(int slot) {
    PyDict d = new PyDict();
    if (slot >= 0) {
      references.set(slot, d);
    }
    for (Object key = readOrNull(); key != null; key = readOrNull()) {
      d.put(key, read());
    }
    return d;
  }

  private Object big() {
    int count = int32();
    BigInteger n = BigInteger.ZERO;
    for (int i = 0; i < Math.abs(count); i++) {
      int digit = u1() | u1() << 8;
      if (digit > 0x7fff) {
        throw Err.valueError("bad marshal data (digit out of range in long)");
      }
      n = n.or(BigInteger.valueOf(digit).shiftLeft(i * DIGIT));
    }
    return Convert.pyInt(count < 0 ? n.negate() : n);
  }
}
