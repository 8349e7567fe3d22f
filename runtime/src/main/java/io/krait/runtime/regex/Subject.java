package io.krait.runtime.regex;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyBytes;
import io.krait.runtime.Types;
import io.krait.runtime.container.CodePoints;
import io.krait.runtime.text.BytesLike;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text that is searched, by code points; bytes are read as Latin-1. */
final class Subject {
  /** The object that was given. */
  final Object object;

  final boolean isBytes;
  final int length;
  private final String text;

  /** The characters of a text with some beyond U+FFFF. */
  private final int @Nullable [] wide;

  private Subject(Object object, String text, boolean isBytes) {
    this.object = object;
    this.text = text;
    this.isBytes = isBytes;
    this.wide = !isBytes && CodePoints.hasSurrogates(text) ? text.codePoints().toArray() : null;
    this.length = wide == null ? text.length() : wide.length;
  }

  /**
   * The text of a str or of an object with bytes.
   *
   * @throws io.krait.runtime.PyBaseException TypeError for other objects
   */
  static Subject of(Object object) {
    String s = Convert.strOrNull(object);
    if (s != null) {
      return new Subject(object, s, false);
    }
    if (object instanceof BytesLike b) {
      return new Subject(object, new String(b.bytes(), StandardCharsets.ISO_8859_1), true);
    }
    throw Err.typeError(
        "expected string or bytes-like object, got '" + Types.of(object).simpleName() + "'");
  }

  int at(int i) {
    int[] w = wide;
    return w == null ? text.charAt(i) : w[i];
  }

  /** Where a character is next, from {@code from} to before {@code end}, or -1. */
  int indexOf(int c, int from, int end) {
    if (wide == null) {
      int i = c > 0xffff ? -1 : text.indexOf(c, from);
      return i < end ? i : -1;
    }
    for (int i = from; i < end; i++) {
      if (wide[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** A part as a str or bytes. */
  Object slice(int from, int to) {
    if (isBytes) {
      return PyBytes.ofLatin1(text.substring(from, to));
    }
    if (from == 0 && to == length && object instanceof String) {
      return object;
    }
    return wide == null ? text.substring(from, to) : new String(wide, from, to - from);
  }

  /** Appends a part to a text, bytes as Latin-1. */
  void appendTo(StringBuilder out, int from, int to) {
    if (wide == null) {
      out.append(text, from, to);
    } else {
      for (int i = from; i < to; i++) {
        out.appendCodePoint(wide[i]);
      }
    }
  }
}
