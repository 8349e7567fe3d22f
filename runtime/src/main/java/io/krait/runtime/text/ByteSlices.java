package io.krait.runtime.text;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.HasDict;
import io.krait.runtime.PyByteArray;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySlice;
import io.krait.runtime.Types;
import io.krait.runtime.container.SliceBounds;
import java.util.Arrays;

/** Indices and slices of bytes. */
final class ByteSlices {
  private ByteSlices() {}

  /**
   * A checked index.
   *
   * @throws io.krait.runtime.PyBaseException TypeError, IndexError
   */
  static int index(Object key, int size, String kind, String outOfRange) {
    if (!(key instanceof Long) && !Convert.hasIndex(key)) {
      throw Err.typeError(kind + " indices must be integers or slices, not " + Types.of(key).name);
    }
    long i = key instanceof Long x ? x : Convert.seqIndex(key);
    i = i < 0 ? i + size : i;
    if (i < 0 || i >= size) {
      throw Err.indexError(outOfRange);
    }
    return (int) i;
  }

  static byte[] get(byte[] b, int size, PySlice slice) {
    SliceBounds bounds = slice.bounds(size);
    if (bounds.step() == 1) {
      return Arrays.copyOfRange(b, bounds.start(), bounds.start() + bounds.count());
    }
    byte[] out = new byte[bounds.count()];
    for (int i = 0; i < out.length; i++) {
      out[i] = b[bounds.at(i)];
    }
    return out;
  }

  static void set(PyByteArray self, PySlice slice, Object value) {
    byte[] with;
    if (value instanceof BytesLike b) {
      with = b.bytes();
    } else if (Convert.isStr(value) || !BytesConversion.isIterable(value)) {
      throw Err.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    } else {
      with = BytesConversion.ofItems(value, "byte");
    }
    SliceBounds bounds = slice.bounds(self.size());
    if (bounds.step() == 1) {
      self.splice(bounds.start(), Math.max(bounds.start(), bounds.stop()), with);
      return;
    }
    if (with.length == 0) {
      delete(self, slice);
      return;
    }
    if (with.length != bounds.count()) {
      throw Err.valueError(
          "attempt to assign bytes of size "
              + with.length
              + " to extended slice of size "
              + bounds.count());
    }
    byte[] source = with.clone();
    for (int i = 0; i < source.length; i++) {
      self.data()[bounds.at(i)] = source[i];
    }
  }

  static void delete(PyByteArray self, PySlice slice) {
    SliceBounds bounds = slice.bounds(self.size());
    if (bounds.step() == 1) {
      self.splice(bounds.start(), Math.max(bounds.start(), bounds.stop()), new byte[0]);
      return;
    }
    byte[] b = self.copy();
    boolean[] drop = new boolean[b.length];
    for (int i = 0; i < bounds.count(); i++) {
      drop[bounds.at(i)] = true;
    }
    byte[] kept = new byte[b.length - bounds.count()];
    int n = 0;
    for (int i = 0; i < b.length; i++) {
      if (!drop[i]) {
        kept[n++] = b[i];
      }
    }
    self.replace(kept);
  }

  static byte[] concat(byte[] a, byte[] b) {
    byte[] out = Arrays.copyOf(a, Math.addExact(a.length, b.length));
    System.arraycopy(b, 0, out, a.length, b.length);
    return out;
  }

  /** NotImplemented where the other operand may know what to do, else TypeError. */
  static Object refuseConcat(Object value, String kind) {
    if (value instanceof HasDict && Types.of(value).lookup("__radd__") != null) {
      return PyNone.NOT_IMPLEMENTED;
    }
    throw Err.typeError("can't concat " + Types.of(value).name + " to " + kind);
  }
}
