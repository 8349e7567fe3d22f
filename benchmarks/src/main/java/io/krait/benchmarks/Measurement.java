package io.krait.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The times of the runs of one process.
 *
 * @param nanos of each run, in order
 * @param result what the program computed
 */
record Measurement(List<Long> nanos, String result) {
  /** Reads the lines that a driver prints. */
  static Measurement parse(List<String> lines) {
    List<Long> nanos = new ArrayList<>();
    String result = "";
    for (String line : lines) {
      if (line.startsWith("ns ")) {
        nanos.add(Long.parseLong(line.substring(3)));
      } else if (line.startsWith("result ")) {
        result = line.substring(7);
      }
    }
    if (nanos.isEmpty() || result.isEmpty()) {
      throw new IllegalStateException("a driver printed no result: " + String.join("\n", lines));
    }
    return new Measurement(nanos, result);
  }

  /** The steady state: the median of the second half of the runs. */
  double steady() {
    List<Long> half = new ArrayList<>(nanos.subList(nanos.size() / 2, nanos.size()));
    Collections.sort(half);
    return half.get(half.size() / 2);
  }

  /** The first run, which pays for loading and interpreting. */
  double first() {
    return nanos.get(0);
  }

  /** The time spent until a run first comes within 20 % of the steady state. */
  double warmUp() {
    double steady = steady();
    double sum = 0;
    for (long n : nanos) {
      if (n <= steady * 1.2) {
        break;
      }
      sum += n;
    }
    return sum;
  }
}
