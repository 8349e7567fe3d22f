package io.krait.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/** Strings in class files: at most 65535 bytes of modified UTF-8 each (JVMS 4.4.7). */
final class StringPieces {
  private static final int LIMIT = 65_535;

  private StringPieces() {}

  static boolean fits(String s) {
    if (s.length() * 3L <= LIMIT) {
      return true;
    }
    return split(s).size() == 1;
  }

  /** Consecutive pieces of a string, each of which fits. */
  static List<String> split(String s) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      int width = c >= 1 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3;
      if (bytes + width > LIMIT) {
        pieces.add(s.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += width;
    }
    pieces.add(s.substring(start));
    return pieces;
  }
}
