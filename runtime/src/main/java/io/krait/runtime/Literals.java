package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** Reads the default values in stub signatures: simple Python literals. */
final class Literals {
  private Literals() {}

  /** The value; null for {@code ...}, which stands for "not given". */
  static @Nullable Object parse(String text) {
    return switch (text) {
      case "..." -> null;
      case "None" -> PyNone.NONE;
      case "True" -> (Object) true;
      case "False" -> (Object) false;
      case "()" -> PyTuple.of();
      default -> other(text);
    };
  }

  private static Object other(String text) {
    char c = text.charAt(0);
    if (c == '\'' || c == '"') {
      return unescape(text.substring(1, text.length() - 1));
    }
    if (c == 'b' && text.length() > 2) {
      String body = unescape(text.substring(2, text.length() - 1));
      return PyBytes.of(body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    if (text.indexOf('.') >= 0 || (text.indexOf('e') >= 0 && !text.startsWith("0x"))) {
      return Double.parseDouble(text);
    }
    return Long.decode(text.replace("_", ""));
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    return text.replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\r", "\r")
        .replace("\\\\", "\\");
  }
}
