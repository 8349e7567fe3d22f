package io.krait.frontend.source;

import org.jspecify.annotations.Nullable;

/**
 * The one place where two texts differ: what is before and behind it is the same.
 *
 * @param start where the texts begin to differ
 * @param oldEnd where they agree again, in the old text
 * @param newEnd the same in the new text
 */
public record TextDelta(int start, int oldEnd, int newEnd) {
  /** So many characters are compared at once. */
  private static final int BLOCK = 512;

  /** The difference of two texts. */
  public static TextDelta between(String before, String after) {
    int start = commonStart(before, after);
    int limit = Math.min(before.length(), after.length()) - start;
    int end = commonEnd(before, after, limit);
    int oldEnd = before.length() - end;
    int newEnd = after.length() - end;
    return new TextDelta(start, oldEnd, newEnd);
  }

  private static int commonStart(String a, String b) {
    int limit = Math.min(a.length(), b.length());
    int start = 0;
    while (start + BLOCK <= limit && a.regionMatches(start, b, start, BLOCK)) {
      start += BLOCK;
    }
    while (start < limit && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    return start;
  }

  private static int commonEnd(String a, String b, int limit) {
    int end = 0;
    while (end + BLOCK <= limit
        && a.regionMatches(a.length() - end - BLOCK, b, b.length() - end - BLOCK, BLOCK)) {
      end += BLOCK;
    }
    while (end < limit && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return end;
  }

  /** By how much what is behind has moved. */
  public int shift() {
    return newEnd - oldEnd;
  }

  /** Where a place of the old text is in the new one. */
  public Span move(Span span) {
    return new Span(move(span.start()), move(span.end()));
  }

  /** As {@link #move(Span)}; null if the range itself was edited. */
  public @Nullable Span moveUntouched(Span span) {
    if (start == oldEnd && oldEnd == newEnd) {
      return span;
    }
    if (span.end() < start) {
      return span;
    }
    return span.start() > oldEnd ? new Span(span.start() + shift(), span.end() + shift()) : null;
  }

  private int move(int offset) {
    if (offset <= start) {
      return offset;
    }
    return offset >= oldEnd ? offset + shift() : Math.min(offset, newEnd);
  }
}
