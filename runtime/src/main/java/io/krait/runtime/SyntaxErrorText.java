package io.krait.runtime;

import java.util.List;

/** The last lines of a traceback that ends in a SyntaxError: place, source line, caret, message. */
final class SyntaxErrorText {
  private SyntaxErrorText() {}

  static void add(List<String> out, PyBaseException e) {
    if (e.field(2) instanceof Long line) {
      Object file = e.field(1);
      out.add(
          "  File \""
              + (file == null || file == PyNone.NONE ? "<string>" : Ops.str(file))
              + "\", line "
              + line
              + "\n");
      if (e.field(4) instanceof String text) {
        source(out, e, text);
      }
    }
    Object message = e.field(0);
    String text =
        message == null || message == PyNone.NONE ? "<no detail available>" : Ops.str(message);
    out.add(e.type().qualname() + ": " + text + "\n");
  }

  private static void source(List<String> out, PyBaseException e, String text) {
    String line = text.stripTrailing();
    String shown = line.stripLeading();
    int cut = line.length() - shown.length();
    out.add("    " + shown + "\n");
    if (!(e.field(3) instanceof Long offset) || offset < 1) {
      return;
    }
    long end = e.field(6) instanceof Long l && l > 0 ? l : offset;
    if (end == offset) {
      end = offset + 1;
    }
    int start = (int) (offset - 1 - cut);
    if (start >= 0) {
      int width = (int) Math.max(1, end - offset);
      out.add("    " + " ".repeat(start) + "^".repeat(width) + "\n");
    }
  }
}
