package io.krait.runtime.text;

import io.krait.runtime.PyNone;
import java.util.Arrays;

/** The order of bytes-like objects; NotImplemented against anything else. */
final class BytesComparison {
  private BytesComparison() {}

  static Object eq(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) Arrays.equals(self.bytes(), other.bytes())
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object ne(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) !Arrays.equals(self.bytes(), other.bytes())
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object lt(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (compare(self, other) < 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object le(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (compare(self, other) <= 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object gt(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (compare(self, other) > 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  static Object ge(BytesLike self, Object value) {
    return value instanceof BytesLike other
        ? (Object) (compare(self, other) >= 0)
        : PyNone.NOT_IMPLEMENTED;
  }

  private static int compare(BytesLike a, BytesLike b) {
    return Arrays.compareUnsigned(a.bytes(), b.bytes());
  }
}
