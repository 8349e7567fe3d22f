package io.krait.typeinfer.session;

import io.krait.frontend.source.Span;

/**
 * The one place where two texts differ: what is before and behind it is the same.
 *
 * @param start where the texts begin to differ
 * @param oldEnd where they agree again, in the old text
 * @param newEnd the same in the new text
 */
record TextDelta(int start, int oldEnd, int newEnd) {
  static TextDelta between(String before, String after) {
    int limit = Math.min(before.length(), after.length());
    int start = 0;
    while (start < limit && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int oldEnd = before.length();
    int newEnd = after.length();
    while (oldEnd > start
        && newEnd > start
        && before.charAt(oldEnd - 1) == after.charAt(newEnd - 1)) {
      oldEnd--;
      newEnd--;
    }
    return new TextDelta(start, oldEnd, newEnd);
  }

  /** By how much what is behind has moved. */
  int shift() {
    return newEnd - oldEnd;
  }

  /** Where a place of the old text is in the new one. */
  Span move(Span span) {
    return new Span(move(span.start()), move(span.end()));
  }

  private int move(int offset) {
    if (offset <= start) {
      return offset;
    }
    return offset >= oldEnd ? offset + shift() : Math.min(offset, newEnd);
  }
}
