package io.krait.runtime.regex;

import org.jspecify.annotations.Nullable;

/**
 * Goes through a text match by match. After an empty match the next one may begin at the same place
 * only if it is not empty.
 */
final class Search {
  private static final int PREFIX = 1;
  private static final int CHARSET = 4;

  final PyPattern pattern;
  final Subject text;

  /** What the caller gave as limits, clipped to the text. */
  final int position;

  final int endPosition;
  final Matcher matcher;

  /** Where the last match begins; after {@link #advance}, where the next search does. */
  int start;

  /** Where the last match ends. */
  int stop;

  private boolean mustAdvance;

  Search(PyPattern pattern, Object string, long from, long to) {
    this.pattern = pattern;
    this.text = pattern.subject(string);
    this.position = clip(from);
    this.endPosition = clip(to);
    this.matcher = new Matcher(pattern.code, pattern.groups, text, endPosition);
    this.start = position;
  }

  private int clip(long index) {
    return (int) Math.max(0, Math.min(index, text.length));
  }

  /** Matches at the start only. */
  boolean match() {
    if (start > endPosition) {
      return false;
    }
    return matchAt(start, mustAdvance);
  }

  boolean fullMatch() {
    matcher.whole = true;
    return match();
  }

  private boolean matchAt(int at, boolean beyond) {
    matcher.reset();
    matcher.mustAdvance = beyond ? at : -1;
    int e = matcher.match(at);
    if (e < 0) {
      return false;
    }
    start = at;
    stop = e;
    return true;
  }

  /** Finds the first match from the start on. */
  boolean search() {
    if (start > endPosition) {
      return false;
    }
    int at = start;
    if (mustAdvance) {
      if (matchAt(at, true)) {
        return true;
      }
      at++;
    }
    for (at = candidate(at); at >= 0; at = candidate(at + 1)) {
      if (matchAt(at, false)) {
        return true;
      }
    }
    return false;
  }

  /** The next place at which a match can begin, or -1. */
  private int candidate(int from) {
    int[] code = pattern.code;
    if (code[0] != Op.INFO) {
      return from <= endPosition ? from : -1;
    }
    int last = endPosition - (int) Math.min(Integer.toUnsignedLong(code[3]), endPosition + 1L);
    if ((code[2] & PREFIX) != 0) {
      int at = text.indexOf(code[7], from, last + 1);
      return at;
    }
    if ((code[2] & CHARSET) != 0) {
      int at = from;
      while (at < endPosition && !CharacterSet.contains(code, 5, text.at(at))) {
        at++;
      }
      return at <= last && at < endPosition ? at : -1;
    }
    return from <= last ? from : -1;
  }

  /** Makes the next search begin where the last match ended. */
  void advance() {
    mustAdvance = stop == start;
    start = stop;
  }

  /** The same where nothing was found: nothing more is to be. */
  void exhaust() {
    start = endPosition + 1;
  }

  PyMatch found() {
    return new PyMatch(this);
  }

  /** A group of the last match, 0 the whole; null if it took no part. */
  @Nullable Object group(int i) {
    if (i == 0) {
      return text.slice(start, stop);
    }
    int from = matcher.marks[i * 2 - 2];
    int to = matcher.marks[i * 2 - 1];
    return from < 0 || to < 0 ? null : text.slice(from, to);
  }
}
