package io.krait.benchmarks.programs;

import java.util.HashMap;
import java.util.Map;

/** A map from int to int: a histogram. */
public final class IntDict implements Program {
  @Override
  public Object run() {
    Map<Long, Long> seen = new HashMap<>();
    long state = 12345;
    for (int i = 0; i < 200000; i++) {
      state = (state * 1103515245 + 12345) & 0x7FFFFFFF;
      long key = state % 20011;
      Long old = seen.get(key);
      seen.put(key, old != null ? old + (i & 7) : 1L);
    }
    long total = 0;
    for (long key = 0; key < 20011; key++) {
      total += seen.getOrDefault(key, 0L) * (key & 3);
    }
    return total;
  }
}
