package io.krait.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the closest name by CPython's weighted Levenshtein distance. */
final class Suggestions {
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int LONGEST = 40;
  private static final int MOST_CANDIDATES = 750;

  private Suggestions() {}

  /** The closest of the names, or null where none is close enough. */
  static @Nullable String closest(String wrong, Iterable<String> names) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    int count = 0;
    for (String name : names) {
      if (++count > MOST_CANDIDATES) {
        return null;
      }
      if (name.equals(wrong)) {
        continue;
      }
      int limit = Math.min((wrong.length() + name.length() + 3) * MOVE / 6, bestDistance - 1);
      int d = distance(wrong, name, limit);
      if (d <= limit) {
        best = name;
        bestDistance = d;
      }
    }
    return best;
  }

  /** The distance, or something above the limit. */
  static int distance(String a, String b, int limit) {
    if (a.equals(b)) {
      return 0;
    }
    int start = 0;
    int endA = a.length();
    int endB = b.length();
    while (start < endA && start < endB && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    String x = a.substring(start, endA);
    String y = b.substring(start, endB);
    if (x.isEmpty() || y.isEmpty()) {
      return (x.length() + y.length()) * MOVE;
    }
    if (x.length() > LONGEST || y.length() > LONGEST) {
      return limit + 1;
    }
    return table(x.length() <= y.length() ? x : y, x.length() <= y.length() ? y : x, limit);
  }

  private static int table(String a, String b, int limit) {
    if ((b.length() - a.length()) * MOVE > limit) {
      return limit + 1;
    }
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE;
    }
    int result = 0;
    for (int bi = 0; bi < b.length(); bi++) {
      int distance = bi * MOVE;
      result = distance;
      int minimum = Integer.MAX_VALUE;
      for (int i = 0; i < row.length; i++) {
        int substitute = distance + cost(b.charAt(bi), a.charAt(i));
        distance = row[i];
        int insertOrDelete = Math.min(result, distance) + MOVE;
        result = Math.min(insertOrDelete, substitute);
        row[i] = result;
        minimum = Math.min(minimum, result);
      }
      if (minimum > limit) {
        return limit + 1;
      }
    }
    return result;
  }

  private static int cost(char x, char y) {
    if (x == y) {
      return 0;
    }
    boolean caseOnly =
        String.valueOf(x)
            .toLowerCase(Locale.ROOT)
            .equals(String.valueOf(y).toLowerCase(Locale.ROOT));
    return caseOnly ? CASE : MOVE;
  }
}
