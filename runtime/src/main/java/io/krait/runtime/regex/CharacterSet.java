package io.krait.runtime.regex;

/** Looks characters up in the sets that are part of a pattern's code. */
final class CharacterSet {
  /** A bitmap of 256 characters, in words of 32 bits. */
  private static final int BITMAP = 8;

  /** The table of a big set says for each 256 characters which bitmap is theirs. */
  private static final int BLOCK_TABLE = 64;

  private CharacterSet() {}

  /** Whether the set that begins at {@code at} has the character. */
  static boolean contains(int[] code, int at, int c) {
    boolean found = true;
    int i = at;
    while (true) {
      switch (code[i++]) {
        case Op.FAILURE -> {
          return !found;
        }
        case Op.NEGATE -> found = !found;
        case Op.LITERAL -> {
          if (code[i++] == c) {
            return found;
          }
        }
        case Op.CATEGORY -> {
          if (Characters.isOf(code[i++], c)) {
            return found;
          }
        }
        case Op.CHARSET -> {
          if (c < 256 && bit(code, i, c)) {
            return found;
          }
          i += BITMAP;
        }
        case Op.RANGE -> {
          if (code[i] <= c && c <= code[i + 1]) {
            return found;
          }
          i += 2;
        }
        case Op.RANGE_UNI_IGNORE -> {
          if (within(code, i, c) || within(code, i, Characters.upper(c))) {
            return found;
          }
          i += 2;
        }
        case Op.BIGCHARSET -> {
          int count = code[i++];
          if (c < 0x10000) {
            int block = (code[i + (c >> 10)] >>> (((c >> 8) & 3) * 8)) & 0xff;
            if (bit(code, i + BLOCK_TABLE + block * BITMAP, c & 0xff)) {
              return found;
            }
          }
          i += BLOCK_TABLE + count * BITMAP;
        }
        default -> throw new IllegalStateException("set code " + code[i - 1]);
      }
    }
  }

  private static boolean within(int[] code, int range, int c) {
    return code[range] <= c && c <= code[range + 1];
  }

  private static boolean bit(int[] code, int bitmap, int c) {
    return ((code[bitmap + (c >> 5)] >>> c) & 1) != 0;
  }

  /** The same in the C locale, without regard to case. */
  static boolean containsInLocale(int[] code, int at, int c) {
    int lower = Characters.asciiLower(c);
    if (contains(code, at, lower)) {
      return true;
    }
    int upper = Characters.upper(c);
    return c < 128 && upper != lower && contains(code, at, upper);
  }
}
