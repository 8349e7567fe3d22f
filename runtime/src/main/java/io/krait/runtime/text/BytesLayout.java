package io.krait.runtime.text;

import io.krait.runtime.PyNone;

/**
 * What is put around bytes or taken from them, on strings of one char for each byte: such strings
 * are Latin-1 in memory and searched by the JVM's own instructions.
 */
final class BytesLayout {
  private BytesLayout() {}

  static byte[] removePrefix(byte[] self, Object prefix) {
    return bytes(StrMethods.removeprefix(latin(self), latin(BytesConversion.required(prefix))));
  }

  static byte[] removeSuffix(byte[] self, Object suffix) {
    return bytes(StrMethods.removesuffix(latin(self), latin(BytesConversion.required(suffix))));
  }

  static byte[] replace(byte[] self, Object old, Object with, long count) {
    String from = latin(BytesConversion.required(old));
    String to = latin(BytesConversion.required(with));
    return bytes(StrSearch.replace(latin(self), from, to, count));
  }

  static byte[] strip(byte[] self, Object characters, boolean left, boolean right) {
    String drop =
        characters == PyNone.NONE ? " \t\n\r\f\013" : latin(BytesConversion.required(characters));
    return bytes(StrLayout.strip(latin(self), drop, left, right));
  }

  static byte[] center(byte[] self, long width, Object fill) {
    char c = BytesConversion.fill(fill, "center");
    return bytes(StrLayout.center(latin(self), width, c));
  }

  static byte[] padRight(byte[] self, long width, Object fill) {
    char c = BytesConversion.fill(fill, "ljust");
    return bytes(StrLayout.pad(latin(self), 0, width - self.length, c));
  }

  static byte[] padLeft(byte[] self, long width, Object fill) {
    char c = BytesConversion.fill(fill, "rjust");
    return bytes(StrLayout.pad(latin(self), width - self.length, 0, c));
  }

  static byte[] zeroFill(byte[] self, long width) {
    return bytes(StrLayout.zfill(latin(self), width));
  }

  static byte[] expandTabs(byte[] self, int size) {
    return bytes(StrLayout.expandTabs(latin(self), size));
  }

  private static String latin(byte[] b) {
    return BytesConversion.latin(b);
  }

  private static byte[] bytes(String latin) {
    return BytesConversion.bytes(latin);
  }
}
