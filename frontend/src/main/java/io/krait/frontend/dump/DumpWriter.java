package io.krait.frontend.dump;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a dump: indentation, positions, scalars. */
final class DumpWriter {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out;
  private final String text;
  private final SourceFile file;
  private final boolean ascii;

  // The line the last position was on: most nodes lie near the one before.
  private int line = 1;
  private int lineStart;
  private int lineEnd = -1;

  DumpWriter(SourceFile file, StringBuilder out) {
    this.out = out;
    this.file = file;
    this.text = file.text();
    this.ascii = isAscii(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Starts the line of a node in the field {@code label}; {@code index} is -1 outside of lists. */
  void open(int depth, @Nullable String label, int index, String node) {
    for (int i = 0; i < depth; i++) {
      out.append("  ");
    }
    if (label != null) {
      out.append(label);
      if (index < 0) {
        out.append("= ");
      } else {
        out.append('[').append(index).append("] ");
      }
    }
    out.append(node);
  }

  void end() {
    out.append('\n');
  }

  void span(Span span) {
    out.append(' ');
    position(span.start());
    out.append('-');
    position(span.end());
  }

  private void position(int offset) {
    if (offset < lineStart || offset > lineEnd) {
      line = file.lines().line(Math.min(offset, text.length()));
      lineStart = file.lines().start(line);
      lineEnd = line < file.lines().count() ? file.lines().start(line + 1) - 1 : text.length();
    }
    out.append(line).append(':').append(ascii ? offset - lineStart : utf8(lineStart, offset));
  }

  private int utf8(int from, int to) {
    int bytes = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  void scalar(String field, String value) {
    out.append(' ').append(field).append('=').append(value);
  }

  void scalar(String field, int value) {
    out.append(' ').append(field).append('=').append(value);
  }

  /** A string field; nothing if it is null. */
  void quoted(String field, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(field).append('=');
      json(value, out);
    }
  }

  void names(String field, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    out.append(' ').append(field).append("=[");
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      json(values.get(i), out);
    }
    out.append(']');
  }

  void constant(ConstantValue value) {
    out.append(" value=");
    switch (value) {
      case ConstantValue.Singleton s ->
          out.append(
              switch (s) {
                case NONE -> "None";
                case TRUE -> "True";
                case FALSE -> "False";
                case ELLIPSIS -> "Ellipsis";
              });
      case ConstantValue.IntValue v -> out.append("int:").append(v.value());
      case ConstantValue.FloatValue v -> out.append("float:").append(hex(v.value()));
      case ConstantValue.ComplexValue v -> out.append("complex:").append(hex(v.imag()));
      case ConstantValue.StrValue v -> {
        out.append("str:");
        json(v.value(), out);
      }
      case ConstantValue.BytesValue v -> {
        out.append("bytes:");
        for (int i = 0; i < v.latin1().length(); i++) {
          char c = v.latin1().charAt(i);
          out.append(HEX[c >> 4]).append(HEX[c & 15]);
        }
      }
    }
  }

  /** As {@code float.hex()} writes it. */
  static String hex(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    long fraction = bits & 0xfffffffffffffL;
    int exponent = (int) (bits >>> 52 & 0x7ff);
    if (exponent == 0 && fraction == 0) {
      return sign + "0x0.0p+0";
    }
    String digits = Long.toHexString(fraction | 1L << 52).substring(1);
    int power = exponent == 0 ? -1022 : exponent - 1023;
    return sign + (exponent == 0 ? "0x0." : "0x1.") + digits + "p" + (power < 0 ? "" : "+") + power;
  }

  /** As {@code json.dumps} writes a string. */
  static void json(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
        out.append(c);
        continue;
      }
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default ->
            out.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
      }
    }
    out.append('"');
  }
}
