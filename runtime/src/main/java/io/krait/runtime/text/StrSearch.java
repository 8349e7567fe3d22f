package io.krait.runtime.text;

import io.krait.runtime.Err;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import org.jspecify.annotations.Nullable;

/** Finding, counting and replacing. */
final class StrSearch {
  private StrSearch() {}

  static long find(String s, String sub, @Nullable Object start, @Nullable Object end) {
    if (start == null && end == null) {
      int at = s.indexOf(sub);
      return at <= 0 ? at : StrOps.index(s, at);
    }
    return search(s, sub, start, end, true);
  }

  static long rfind(String s, String sub, @Nullable Object start, @Nullable Object end) {
    return search(s, sub, start, end, false);
  }

  private static long search(
      String s, String sub, @Nullable Object start, @Nullable Object end, boolean forward) {
    long length = StrOps.len(s);
    long from = StrIndices.start(start, length);
    long to = StrIndices.end(end, length);
    if (from > to) {
      return -1;
    }
    int first = StrOps.offset(s, (int) from);
    int stop = StrOps.offset(s, (int) to);
    int at;
    if (forward) {
      at = stop == s.length() ? s.indexOf(sub, first) : within(s, first, stop).indexOf(sub, 0);
      at = at >= 0 && stop != s.length() ? at + first : at;
    } else {
      at = s.lastIndexOf(sub, stop - sub.length());
      at = at < first || sub.length() > stop - first ? -1 : at;
    }
    return at < 0 ? -1 : StrOps.index(s, at);
  }

  private static String within(String s, int from, int to) {
    return s.substring(from, to);
  }

  static long count(String s, String sub, @Nullable Object start, @Nullable Object end) {
    String text = s;
    if (start != null || end != null) {
      long length = StrOps.len(s);
      long from = StrIndices.start(start, length);
      long to = StrIndices.end(end, length);
      if (from > to) {
        return 0;
      }
      text = s.substring(StrOps.offset(s, (int) from), StrOps.offset(s, (int) to));
    }
    if (sub.isEmpty()) {
      return StrOps.len(text) + 1;
    }
    long n = 0;
    for (int at = text.indexOf(sub); at >= 0; at = text.indexOf(sub, at + sub.length())) {
      n++;
    }
    return n;
  }

  static boolean matches(
      String s, Object affix, @Nullable Object start, @Nullable Object end, boolean atStart) {
    String text = s;
    boolean empty = false;
    if (start != null || end != null) {
      long length = StrOps.len(s);
      long from = StrIndices.start(start, length);
      long to = StrIndices.end(end, length);
      empty = from > to;
      text = empty ? "" : s.substring(StrOps.offset(s, (int) from), StrOps.offset(s, (int) to));
    }
    String name = atStart ? "startswith" : "endswith";
    if (affix instanceof PyTuple choices) {
      for (Object choice : choices.items()) {
        String one = StrOps.plain(choice);
        if (one == null) {
          throw Err.typeError(
              "tuple for " + name + " must only contain str, not " + Types.of(choice).name);
        }
        if (!empty && (atStart ? text.startsWith(one) : text.endsWith(one))) {
          return true;
        }
      }
      return false;
    }
    String one = StrOps.plain(affix);
    if (one == null) {
      throw Err.typeError(
          name + " first arg must be str or a tuple of str, not " + Types.of(affix).name);
    }
    return !empty && (atStart ? text.startsWith(one) : text.endsWith(one));
  }

  static String replace(String s, String old, String with, long count) {
    if (count == 0 || old.equals(with)) {
      return s;
    }
    if (old.isEmpty()) {
      return interleave(s, with, count);
    }
    if (count < 0) {
      return s.replace(old, with);
    }
    int at = s.indexOf(old);
    if (at < 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    int done = 0;
    for (long left = count; left > 0 && at >= 0; left--) {
      out.append(s, done, at).append(with);
      done = at + old.length();
      at = s.indexOf(old, done);
    }
    return out.append(s, done, s.length()).toString();
  }

  private static String interleave(String s, String with, long count) {
    StringBuilder out = new StringBuilder(s.length() * (with.length() + 1));
    long left = count < 0 ? Long.MAX_VALUE : count;
    int i = 0;
    while (left > 0) {
      out.append(with);
      left--;
      if (i >= s.length()) {
        return out.toString();
      }
      int next = i + Character.charCount(s.codePointAt(i));
      out.append(s, i, next);
      i = next;
    }
    return out.append(s, i, s.length()).toString();
  }
}
