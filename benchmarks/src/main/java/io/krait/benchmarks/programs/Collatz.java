package io.krait.benchmarks.programs;

/** Integer arithmetic in nested loops. */
public final class Collatz implements Program {
  private static long steps(long n) {
    long count = 0;
    while (n != 1) {
      if (n % 2 == 0) {
        n /= 2;
      } else {
        n = 3 * n + 1;
      }
      count++;
    }
    return count;
  }

  @Override
  public Object run() {
    long best = 0;
    long bestStart = 0;
    for (long start = 1; start < 100000; start++) {
      long length = steps(start);
      if (length > best) {
        best = length;
        bestStart = start;
      }
    }
    return bestStart * 1000 + best;
  }
}
