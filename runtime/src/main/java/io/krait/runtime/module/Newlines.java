package io.krait.runtime.module;

import io.krait.runtime.Err;
import org.jspecify.annotations.Nullable;

/**
 * The {@code newline} argument of text files: which line ends are seen and how "\n" is written.
 *
 * @param translate "\r\n" and "\r" are read as "\n"
 * @param universal any of the three ends a line
 * @param end the only line end, where {@code universal} is false
 * @param written what "\n" becomes
 */
record Newlines(boolean translate, boolean universal, String end, String written) {
  /**
   * The meaning of the argument.
   *
   * @throws io.krait.runtime.PyBaseException ValueError for anything but None, "", "\n", "\r",
   *     "\r\n"
   */
  static Newlines of(@Nullable String newline) {
    if (newline == null) {
      return new Newlines(true, true, "\n", "\n");
    }
    return switch (newline) {
      case "" -> new Newlines(false, true, "\n", "\n");
      case "\n", "\r", "\r\n" -> new Newlines(false, false, newline, newline);
      default ->
          throw Err.valueError("illegal newline value: " + io.krait.runtime.Ops.repr(newline));
    };
  }

  /** The index after the line that starts at {@code from}, or -1 when its end is not there. */
  int lineEnd(String text, int from) {
    if (translate || !universal) {
      int at = text.indexOf(end, from);
      return at < 0 ? -1 : at + end.length();
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return -1;
  }

  /** Text as it is read: with "\n" for all line ends where they are translated. */
  String read(String text) {
    if (!translate || text.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        out.append(c);
      } else if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** Text as it is written. */
  String write(String text) {
    return written.equals("\n") ? text : text.replace("\n", written);
  }

  /** The kinds of line ends in a text, as bits: 1 "\n", 2 "\r", 4 "\r\n". */
  static int seen(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        kinds |= 1;
      } else if (c == '\r') {
        boolean two = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        kinds |= two ? 4 : 2;
        i += two ? 1 : 0;
      }
    }
    return kinds;
  }
}
