package io.krait.benchmarks.programs;

import java.util.Arrays;

/** An array of flags, indexed in loops. */
public final class Sieve implements Program {
  private static long sieve(int limit) {
    boolean[] flags = new boolean[limit + 1];
    Arrays.fill(flags, true);
    flags[0] = false;
    flags[1] = false;
    for (int i = 2; i * i <= limit; i++) {
      if (flags[i]) {
        for (int j = i * i; j <= limit; j += i) {
          flags[j] = false;
        }
      }
    }
    long count = 0;
    for (boolean flag : flags) {
      if (flag) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Object run() {
    return sieve(2000000);
  }
}
