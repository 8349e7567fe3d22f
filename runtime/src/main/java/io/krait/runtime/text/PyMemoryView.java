package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A memoryview: items of one dimension over the bytes of another object. */
public final class PyMemoryView implements BytesLike {
  public static final PyType TYPE =
      PyType.builtin("memoryview", Types.OBJECT, "io.krait.runtime.text.MemoryViewMethods");

  final BytesLike base;

  /** A code of the struct module: B b c ? H h I i L l Q q N n f d. */
  final char format;

  /**
   * The first item's place in bytes, the count of items and the step from item to item in bytes.
   */
  final int start;

  final int length;
  final int step;
  final boolean readOnly;
  private boolean released;

  PyMemoryView(BytesLike base, char format, int start, int length, int step, boolean readOnly) {
    this.base = base;
    this.format = format;
    this.start = start;
    this.length = length;
    this.step = step;
    this.readOnly = readOnly;
    if (base instanceof PyByteArray array) {
      array.export(1);
    }
  }

  /**
   * {@code memoryview(object)}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError
   */
  static PyMemoryView of(Object o) {
    if (o instanceof PyMemoryView view) {
      view.check();
      return new PyMemoryView(
          view.base, view.format, view.start, view.length, view.step, view.readOnly);
    }
    if (o instanceof BytesLike b) {
      int size = b.bytes().length;
      return new PyMemoryView(b, 'B', 0, size, 1, !(b instanceof PyByteArray));
    }
    throw Err.typeError(
        "memoryview: a bytes-like object is required, not '" + Types.of(o).name + "'");
  }

  static int sizeOf(char format) {
    return switch (format) {
      case 'B', 'b', 'c', '?' -> 1;
      case 'H', 'h' -> 2;
      case 'I', 'i', 'f' -> 4;
      case 'L', 'l', 'Q', 'q', 'N', 'n', 'd' -> 8;
      default -> 0;
    };
  }

  int itemSize() {
    return sizeOf(format);
  }

  void check() {
    if (released) {
      throw Err.valueError("operation forbidden on released memoryview object");
    }
  }

  void release() {
    if (!released && base instanceof PyByteArray array) {
      array.export(-1);
    }
    released = true;
  }

  boolean isReleased() {
    return released;
  }

  byte[] data() {
    return base instanceof PyByteArray array ? array.data() : base.bytes();
  }

  @Override
  public byte[] bytes() {
    check();
    int size = itemSize();
    byte[] data = data();
    if (start == 0 && step == size && data.length == length * size) {
      return data;
    }
    byte[] out = new byte[length * size];
    for (int i = 0; i < length; i++) {
      System.arraycopy(data, start + i * step, out, i * size, size);
    }
    return out;
  }

  Object item(int index) {
    ByteBuffer b = ByteBuffer.wrap(data()).order(ByteOrder.LITTLE_ENDIAN);
    int at = start + index * step;
    return switch (format) {
      case 'b' -> (long) b.get(at);
      case 'c' -> PyBytes.of(new byte[] {b.get(at)});
      case '?' -> b.get(at) != 0;
      case 'H' -> b.getShort(at) & 0xffffL;
      case 'h' -> (long) b.getShort(at);
      case 'I' -> b.getInt(at) & 0xffffffffL;
      case 'i' -> (long) b.getInt(at);
      case 'f' -> (double) b.getFloat(at);
      case 'd' -> b.getDouble(at);
      case 'l', 'q', 'n' -> b.getLong(at);
      case 'L', 'Q', 'N' -> unsigned(b.getLong(at));
      default -> b.get(at) & 0xffL;
    };
  }

  private static Object unsigned(long v) {
    return v >= 0 ? (Object) v : new java.math.BigInteger(Long.toUnsignedString(v));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
