import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The same calls in Java; {@code java benchmarks/interop/Interop.java}. */
public final class Interop {
  private static final int N = 2_000_000;

  private Interop() {}

  static long staticCall(long n) {
    long t = 0;
    for (long i = 0; i < n; i++) {
      t = t + Math.floorMod(t + i, 1000003L);
    }
    return t;
  }

  static long instanceCall(ArrayList<Object> items, long n) {
    long t = 0;
    for (long i = 0; i < n; i++) {
      t = t ^ items.indexOf(i);
    }
    return t;
  }

  static double best(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    double least = 1e18;
    for (int i = 0; i < 12; i++) {
      long start = threads.getCurrentThreadCpuTime();
      work.run();
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  public static void main(String[] args) {
    ArrayList<Object> numbers = new ArrayList<>(List.of(1L, 2L, 3L));
    System.out.printf("static   %8.2f ns%n", best(() -> staticCall(N)) / N);
    System.out.printf("instance %8.2f ns%n", best(() -> instanceCall(numbers, N)) / N);
  }
}
