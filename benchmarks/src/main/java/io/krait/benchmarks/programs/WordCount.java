package io.krait.benchmarks.programs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Splitting text and counting in a map. */
public final class WordCount implements Program {
  private static final String TEXT = text();

  private static String text() {
    String[] words = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"};
    StringBuilder text = new StringBuilder();
    long state = 42;
    for (int i = 0; i < 60000; i++) {
      state = (state * 1103515245 + 12345) & 0x7FFFFFFF;
      text.append(i == 0 ? "" : " ")
          .append(words[(int) ((state >> 8) % 8)])
          .append((state >> 16) % 50);
    }
    return text.toString();
  }

  @Override
  public Object run() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String word : TEXT.split(" ")) {
      counts.merge(word, 1L, Long::sum);
    }
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> e : counts.entrySet()) {
      long number = e.getValue();
      if (number > most || (number == most && e.getKey().compareTo(best) < 0)) {
        best = e.getKey();
        most = number;
      }
    }
    return most * 1000 + counts.size() + best.length();
  }
}
