package io.krait.runtime;

import io.krait.runtime.text.BytesLike;
import io.krait.runtime.text.StrRepr;
import java.util.Arrays;

/** A Python bytearray: a growing array of bytes. */
@SuppressWarnings("ReferenceEquality") // a copy is needed only of the very same array
public class PyByteArray implements BytesLike {
  private byte[] data;
  private int size;

  /** Memoryviews that forbid a change of the length. */
  private int exports;

  /** Takes the array over. */
  public PyByteArray(byte[] data) {
    this.data = data;
    this.size = data.length;
  }

  /** {@code len(self)}. */
  public final int size() {
    return size;
  }

  /** The storage, of which the first {@link #size} bytes count. */
  public final byte[] data() {
    return data;
  }

  @Override
  public final byte[] bytes() {
    return size == data.length ? data : Arrays.copyOf(data, size);
  }

  /** A copy of the bytes. */
  public final byte[] copy() {
    return Arrays.copyOf(data, size);
  }

  /** Counts a memoryview in (1) or out (-1). */
  public final void export(int change) {
    exports += change;
  }

  /** Replaces all bytes; takes the array over. */
  public final void replace(byte[] bytes) {
    checkResize(bytes.length);
    data = bytes;
    size = bytes.length;
  }

  /** Replaces the bytes from start to stop. */
  public final void splice(int start, int stop, byte[] with) {
    int grown = size - (stop - start) + with.length;
    checkResize(grown);
    byte[] source = with == data ? with.clone() : with;
    if (grown > data.length) {
      data = Arrays.copyOf(data, Math.max(grown, data.length + (data.length >> 1) + 8));
    }
    System.arraycopy(data, stop, data, start + source.length, size - stop);
    System.arraycopy(source, 0, data, start, source.length);
    size = grown;
  }

  /** Appends one byte. */
  public final void append(byte b) {
    checkResize(size + 1);
    if (size == data.length) {
      data = Arrays.copyOf(data, size + (size >> 1) + 8);
    }
    data[size++] = b;
  }

  private void checkResize(int to) {
    if (exports > 0 && to != size) {
      throw Err.of(
          (PyType) Names.builtin("BufferError"),
          "Existing exports of data: object cannot be re-sized");
    }
  }

  @Override
  public PyType type() {
    return Types.BYTEARRAY;
  }

  @Override
  public String toString() {
    return type().name + "(" + StrRepr.byteArray(copy()) + ")";
  }
}
