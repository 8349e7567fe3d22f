package io.krait.typeinfer.java;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** "Did you mean": names by their Levenshtein distance to a wrong one, letter case apart. */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /** At most three of the names that are near enough, the nearest first. */
  public static List<String> nearest(String wrong, Collection<String> names) {
    int limit = Math.max(1, simple(wrong).length() / 3);
    return names.stream()
        .distinct()
        .filter(n -> !n.equals(wrong) && distance(wrong, n) <= limit)
        .sorted(
            Comparator.comparingInt((String n) -> distance(wrong, n))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Insertions, deletions and replacements that make one name the other. */
  static int distance(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
