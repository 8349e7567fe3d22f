package io.krait.runtime.module;

/** The head of a gzip member (RFC 1952). */
final class GzipHead {
  private static final int FIXED = 10;

  private GzipHead() {}

  /** Its length; -1 while it is not whole. */
  static int length(byte[] b) {
    if (b.length >= 2 && ((b[0] & 255) != 0x1f || (b[1] & 255) != 0x8b)) {
      throw ZlibModule.failure("Error -3 while decompressing data: incorrect header check");
    }
    if (b.length < FIXED) {
      return -1;
    }
    int flags = b[3];
    int at = FIXED;
    if ((flags & 4) != 0) {
      if (at + 2 > b.length) {
        return -1;
      }
      at += 2 + (b[at] & 255) + ((b[at + 1] & 255) << 8);
    }
    for (int bit = 8; bit <= 16; bit *= 2) {
      if ((flags & bit) != 0) {
        while (at < b.length && b[at] != 0) {
          at++;
        }
        at++;
      }
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at > b.length ? -1 : at;
  }
}
