package io.krait.runtime.regex;

import io.krait.runtime.Calls;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import org.jspecify.annotations.Nullable;

/** Joins parts of a text and replacements. */
final class Joined {
  private final Subject text;
  private final StringBuilder out = new StringBuilder();

  /** All parts, once one of them is not what the text is. */
  private @Nullable PyList parts;

  Joined(Subject text) {
    this.text = text;
  }

  /** Adds a part of the text. */
  void add(int from, int to) {
    if (parts != null) {
      parts.append(text.slice(from, to));
    } else {
      text.appendTo(out, from, to);
    }
  }

  void add(Object part) {
    if (parts != null) {
      parts.append(part);
    } else if (!text.isBytes && part instanceof String s) {
      out.append(s);
    } else if (text.isBytes && part instanceof PyBytes b) {
      out.append(new String(b.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
    } else {
      parts = PyList.of(sofar(), part);
    }
  }

  private Object sofar() {
    return text.isBytes ? PyBytes.ofLatin1(out.toString()) : out.toString();
  }

  /**
   * The whole.
   *
   * @throws io.krait.runtime.PyBaseException TypeError if a part is neither str nor bytes
   */
  Object value() {
    return parts == null ? sofar() : Calls.callMethod1(text.slice(0, 0), "join", parts);
  }
}
