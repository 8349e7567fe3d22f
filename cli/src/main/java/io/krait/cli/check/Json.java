package io.krait.cli.check;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) of maps, collections, strings, numbers, booleans and null, on one line. */
final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String of(@Nullable Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.toString();
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case String text -> string(text);
      case Map<?, ?> map -> {
        String separator = "{";
        for (Map.Entry<?, ?> each : map.entrySet()) {
          out.append(separator);
          string(String.valueOf(each.getKey()));
          out.append(": ");
          value(each.getValue());
          separator = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case Collection<?> items -> {
        String separator = "[";
        for (Object each : items) {
          out.append(separator);
          value(each);
          separator = ", ";
        }
        out.append(items.isEmpty() ? "[]" : "]");
      }
      default -> out.append(value);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c)) {
            out.append("\\u").append(hex(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
