package io.krait.runtime;

import java.util.Arrays;

/** How often each general operation ran, in code compiled for counting ({@code --count-slow}). */
public final class SlowCounters {
  private static volatile long[] counts = new long[64];

  private SlowCounters() {}

  /** Counts; called by compiled code. Threads that count at the same time may lose a count. */
  public static void hit(int number) {
    long[] now = counts;
    if (number >= now.length) {
      now = grow(number);
    }
    now[number]++;
  }

  private static synchronized long[] grow(int number) {
    long[] now = counts;
    if (number >= now.length) {
      now = Arrays.copyOf(now, Math.max(number + 1, now.length * 2));
      counts = now;
    }
    return now;
  }

  /** The count of a number. */
  public static long count(int number) {
    long[] now = counts;
    return number < now.length ? now[number] : 0;
  }

  /** The counts of all numbers so far. */
  public static long[] all() {
    return counts.clone();
  }

  /** Begins anew. */
  public static synchronized void reset() {
    counts = new long[64];
  }
}
