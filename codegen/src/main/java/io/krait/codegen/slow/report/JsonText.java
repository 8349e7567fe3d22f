package io.krait.codegen.slow.report;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON (RFC 8259) of maps, collections, strings, numbers, booleans and null. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(@Nullable Object value) {
    JsonText text = new JsonText();
    text.value(value, 0);
    return text.out.append('\n').toString();
  }

  private void value(@Nullable Object value, int indent) {
    switch (value) {
      case null -> out.append("null");
      case String text -> string(text);
      case Map<?, ?> map -> object(map, indent);
      case Collection<?> items -> array(items, indent);
      default -> out.append(value);
    }
  }

  private void object(Map<?, ?> map, int indent) {
    String separator = "{";
    for (Map.Entry<?, ?> each : map.entrySet()) {
      newLine(separator, indent + 1);
      string(String.valueOf(each.getKey()));
      out.append(": ");
      value(each.getValue(), indent + 1);
      separator = ",";
    }
    end(map.isEmpty(), "{", "}", indent);
  }

  private void array(Collection<?> items, int indent) {
    String separator = "[";
    for (Object each : items) {
      newLine(separator, indent + 1);
      value(each, indent + 1);
      separator = ",";
    }
    end(items.isEmpty(), "[", "]", indent);
  }

  private void newLine(String separator, int indent) {
    out.append(separator).append('\n').append(" ".repeat(indent));
  }

  private void end(boolean empty, String open, String close, int indent) {
    if (empty) {
      out.append(open).append(close);
    } else {
      newLine("", indent);
      out.append(close);
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
        default -> {
          // '<' is escaped so that the text can stand inside of an HTML page.
          if (c < 0x20 || c == '<' || Character.isSurrogate(c)) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
