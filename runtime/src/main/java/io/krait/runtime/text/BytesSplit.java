package io.krait.runtime.text;

import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Parts of bytes-like objects. */
final class BytesSplit {
  private BytesSplit() {}

  /** The bytes of the parts, made into objects of the type that was split. */
  static PyList split(byte[] self, Object sep, long max, Function<byte[], Object> make) {
    String text = BytesConversion.latin(self);
    return sep == PyNone.NONE
        ? list(words(text, max, false), make)
        : list(StrSplit.split(text, separator(sep), max), make);
  }

  static PyList splitBack(byte[] self, Object sep, long max, Function<byte[], Object> make) {
    String text = BytesConversion.latin(self);
    return sep == PyNone.NONE
        ? list(words(text, max, true), make)
        : list(StrSplit.splitBack(text, separator(sep), max), make);
  }

  static PyList lines(byte[] self, boolean keepEnds, Function<byte[], Object> make) {
    return list(lines(BytesConversion.latin(self), keepEnds), make);
  }

  static PyTuple partition(byte[] self, Object sep, boolean first, Function<byte[], Object> make) {
    String separator = separator(sep);
    Object[] parts = StrSplit.partition(BytesConversion.latin(self), separator, first).items();
    return PyTuple.of(list(Arrays.asList(parts), make).toArray());
  }

  private static String separator(Object sep) {
    return BytesConversion.latin(BytesConversion.required(sep));
  }

  private static PyList list(List<?> parts, Function<byte[], Object> make) {
    Object[] items = new Object[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = make.apply(BytesConversion.bytes((String) parts.get(i)));
    }
    return PyList.of(items);
  }

  private static List<String> words(String s, long max, boolean back) {
    List<String> parts = new ArrayList<>();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int from = back ? 0 : skip(s, 0, true);
    int to = back ? skipBack(s, s.length(), true) : s.length();
    while (from < to) {
      if (left-- == 0) {
        parts.add(s.substring(from, to));
        break;
      }
      if (back) {
        int start = skipBack(s, to, false);
        parts.add(s.substring(start, to));
        to = skipBack(s, start, true);
      } else {
        int end = skip(s, from, false);
        parts.add(s.substring(from, end));
        from = skip(s, end, true);
      }
    }
    if (back) {
      Collections.reverse(parts);
    }
    return parts;
  }

  private static int skip(String s, int from, boolean spaces) {
    int i = from;
    while (i < s.length() && BytesText.isSpace(s.charAt(i)) == spaces) {
      i++;
    }
    return i;
  }

  private static int skipBack(String s, int from, boolean spaces) {
    int i = from;
    while (i > 0 && BytesText.isSpace(s.charAt(i - 1)) == spaces) {
      i--;
    }
    return i;
  }

  private static List<String> lines(String s, boolean keepEnds) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i++);
      if (c != '\n' && c != '\r') {
        continue;
      }
      int end = i - 1;
      if (c == '\r' && i < s.length() && s.charAt(i) == '\n') {
        i++;
      }
      parts.add(s.substring(from, keepEnds ? i : end));
      from = i;
    }
    if (from < s.length()) {
      parts.add(s.substring(from));
    }
    return parts;
  }
}
