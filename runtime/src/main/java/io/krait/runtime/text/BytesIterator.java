package io.krait.runtime.text;

import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Walks over bytes, or over a bytearray as it is at each step. */
final class BytesIterator extends PyIterator {
  static final PyType BYTES =
      PyType.builtin("bytes_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");
  static final PyType BYTEARRAY =
      PyType.builtin(
          "bytearray_iterator", Types.OBJECT, "io.krait.runtime.container.IteratorMethods");

  private @Nullable BytesLike source;
  private int at;

  BytesIterator(BytesLike source) {
    this.source = source;
  }

  @Override
  public @Nullable Long next() {
    BytesLike b = source;
    if (b == null) {
      return null;
    }
    boolean array = b instanceof PyByteArray;
    int size = array ? ((PyByteArray) b).size() : b.bytes().length;
    if (at >= size) {
      source = null;
      return null;
    }
    byte[] data = array ? ((PyByteArray) b).data() : b.bytes();
    return (long) (data[at++] & 0xff);
  }

  @Override
  public long lengthHint() {
    BytesLike b = source;
    return b == null ? 0 : Math.max(0, b.bytes().length - at);
  }

  @Override
  public PyType type() {
    return source instanceof PyByteArray ? BYTEARRAY : BYTES;
  }
}
