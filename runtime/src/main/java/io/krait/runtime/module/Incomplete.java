package io.krait.runtime.module;

/** How many bytes of a piece of encoded text are whole characters. */
final class Incomplete {
  private Incomplete() {}

  /** Bytes before a sequence of UTF-8 that the next piece may complete. */
  static int utf8(byte[] b) {
    int n = b.length;
    for (int back = 1; back <= 3 && back <= n; back++) {
      int c = b[n - back] & 0xff;
      if (c >= 0xc2 && c <= 0xf4) {
        int need = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
        return need > back && isPrefix(b, n - back) ? n - back : n;
      }
      if (c < 0x80 || c >= 0xc0) {
        return n;
      }
    }
    return n;
  }

  // Some second bytes can follow no first byte.
  private static boolean isPrefix(byte[] b, int at) {
    if (at + 1 >= b.length) {
      return true;
    }
    int first = b[at] & 0xff;
    int second = b[at + 1] & 0xff;
    return switch (first) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  /** Whole units of UTF-16 or UTF-32, and no first half of a pair at the end. */
  static int wide(byte[] b, int start, int unit, boolean big) {
    int n = start + (b.length - start) / unit * unit;
    if (unit == 2 && n - 2 >= start) {
      int high = b[big ? n - 2 : n - 1] & 0xfc;
      return high == 0xd8 ? n - 2 : n;
    }
    return n;
  }

  /** Bytes before a backslash escape that is not finished. */
  static int escape(byte[] b) {
    for (int i = Math.max(0, b.length - 10); i < b.length; i++) {
      if (b[i] == '\\') {
        if (i + 1 >= b.length) {
          return i;
        }
        int need =
            switch (b[i + 1]) {
              case 'x' -> 4;
              case 'u' -> 6;
              case 'U' -> 10;
              default -> 2;
            };
        if (i + need > b.length) {
          return i;
        }
        i += need - 1;
      }
    }
    return b.length;
  }
}
