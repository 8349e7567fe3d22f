package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PyTuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splitting into words, lines and parts. */
final class StrSplit {
  private StrSplit() {}

  static PyList list(List<String> parts) {
    return PyList.of(parts.toArray());
  }

  static PyList words(String s, long max) {
    PyList parts = new PyList();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int n = s.length();
    int i = skipSpaces(s, 0);
    while (i < n) {
      if (left-- == 0) {
        parts.append(StrOps.sub(s, i, n));
        break;
      }
      int end = skipWord(s, i);
      parts.append(StrOps.sub(s, i, end));
      i = skipSpaces(s, end);
    }
    return parts;
  }

  // All spaces are single chars.
  private static int skipSpaces(String s, int from) {
    int i = from;
    while (i < s.length() && Unicode.isSpace(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int skipWord(String s, int from) {
    int n = s.length();
    for (int i = from; i < n; i++) {
      char c = s.charAt(i);
      if ((c <= ' ' || c >= 128) && Unicode.isSpace(c)) {
        return i;
      }
    }
    return n;
  }

  private static int skipBack(String s, int from, boolean spaces) {
    int i = from;
    while (i > 0 && Unicode.isSpace(s.charAt(i - 1)) == spaces) {
      i--;
    }
    return i;
  }

  static List<String> wordsBack(String s, long max) {
    List<String> parts = new ArrayList<>();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int i = skipBack(s, s.length(), true);
    while (i > 0) {
      if (left-- == 0) {
        parts.add(StrOps.sub(s, 0, i));
        break;
      }
      int start = skipBack(s, i, false);
      parts.add(StrOps.sub(s, start, i));
      i = skipBack(s, start, true);
    }
    Collections.reverse(parts);
    return parts;
  }

  static PyList split(String s, String separator, long max) {
    checkSeparator(separator);
    PyList parts = new PyList();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int from = 0;
    int at = s.indexOf(separator);
    while (at >= 0 && left-- > 0) {
      parts.append(StrOps.sub(s, from, at));
      from = at + separator.length();
      at = s.indexOf(separator, from);
    }
    parts.append(from == 0 ? s : StrOps.sub(s, from, s.length()));
    return parts;
  }

  static List<String> splitBack(String s, String separator, long max) {
    checkSeparator(separator);
    List<String> parts = new ArrayList<>();
    long left = max < 0 ? Long.MAX_VALUE : max;
    int to = s.length();
    while (left-- > 0) {
      int at = to - separator.length() < 0 ? -1 : s.lastIndexOf(separator, to - separator.length());
      if (at < 0) {
        break;
      }
      parts.add(StrOps.sub(s, at + separator.length(), to));
      to = at;
    }
    parts.add(StrOps.sub(s, 0, to));
    Collections.reverse(parts);
    return parts;
  }

  private static void checkSeparator(String separator) {
    if (separator.isEmpty()) {
      throw Err.valueError("empty separator");
    }
  }

  static PyList lines(String s, boolean keepEnds) {
    PyList parts = new PyList();
    int n = s.length();
    int from = 0;
    int i = 0;
    while (i < n) {
      char c = s.charAt(i++);
      if (!isLineEnd(c)) {
        continue;
      }
      int end = i - 1;
      if (c == '\r' && i < n && s.charAt(i) == '\n') {
        i++;
      }
      parts.append(StrOps.sub(s, from, keepEnds ? i : end));
      from = i;
    }
    if (from < n) {
      parts.append(StrOps.sub(s, from, n));
    }
    return parts;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r')
        || (c >= 0x1c && c <= 0x1e)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  static PyTuple partition(String s, String separator, boolean first) {
    checkSeparator(separator);
    int at = first ? s.indexOf(separator) : s.lastIndexOf(separator);
    if (at < 0) {
      return first ? PyTuple.of(s, "", "") : PyTuple.of("", "", s);
    }
    int after = at + separator.length();
    return PyTuple.of(StrOps.sub(s, 0, at), separator, StrOps.sub(s, after, s.length()));
  }
}
