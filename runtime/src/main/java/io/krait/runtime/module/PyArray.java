package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.text.BytesLike;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code array.array}: machine values, kept as their bytes. */
public final class PyArray implements BytesLike, HasDict {
  public static final PyType TYPE =
      PyType.builtin("array.array", Types.OBJECT, "io.krait.runtime.module.ArrayMethods");

  private final PyType type;
  final ArrayCode code;
  private byte[] data;
  private int size;
  private @Nullable PyDict dict;

  PyArray(PyType type, ArrayCode code) {
    this.type = type;
    this.code = code;
    this.data = new byte[0];
  }

  PyArray(PyType type, ArrayCode code, byte[] data) {
    this.type = type;
    this.code = code;
    this.data = data;
    this.size = data.length / code.size;
  }

  int size() {
    return size;
  }

  Object get(int index) {
    return code.read(data, index * code.size);
  }

  void set(int index, Object value) {
    code.write(data, index * code.size, value);
  }

  /** The bytes of the items only. */
  @Override
  public byte[] bytes() {
    int length = size * code.size;
    return data.length == length ? data : Arrays.copyOf(data, length);
  }

  byte[] part(int from, int to) {
    return Arrays.copyOfRange(data, from * code.size, to * code.size);
  }

  /** Replaces items by others, given as bytes. */
  void splice(int from, int to, byte[] items) {
    int width = code.size;
    int length = size * width;
    int grown = length - (to - from) * width + items.length;
    byte[] next = grown <= data.length ? data : Arrays.copyOf(data, Math.max(grown, grown * 9 / 8));
    System.arraycopy(data, to * width, next, from * width + items.length, length - to * width);
    System.arraycopy(items, 0, next, from * width, items.length);
    data = next;
    size = grown / width;
  }

  void insert(int index, Object value) {
    byte[] item = new byte[code.size];
    code.write(item, 0, value);
    splice(index, index, item);
  }

  void append(Object value) {
    insert(size, value);
  }

  void reverse() {
    int width = code.size;
    byte[] next = new byte[size * width];
    for (int i = 0; i < size; i++) {
      System.arraycopy(data, i * width, next, (size - 1 - i) * width, width);
    }
    data = next;
  }

  void byteswap() {
    int width = code.size;
    for (int at = 0; at < size * width; at += width) {
      for (int i = 0; i < width / 2; i++) {
        byte b = data[at + i];
        data[at + i] = data[at + width - 1 - i];
        data[at + width - 1 - i] = b;
      }
    }
  }

  /** The array of the same kind with other bytes. */
  PyArray like(byte[] bytes) {
    return new PyArray(TYPE, code, bytes);
  }

  void requireSame(PyArray other) {
    if (other.code != code) {
      throw Err.typeError("can only extend with array of same kind");
    }
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public @Nullable PyDict dictOrNull() {
    return dict;
  }

  @Override
  public void setDict(@Nullable PyDict value) {
    dict = value;
  }
}
