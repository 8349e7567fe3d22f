package io.krait.benchmarks.programs;

/** Raising and catching in a loop. */
public final class Exceptions implements Program {
  private static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    Rejected(long n) {
      super(Long.toString(n), null, false, false);
    }
  }

  private static long check(long n) throws Rejected {
    if (n % 3 == 0) {
      throw new Rejected(n);
    }
    if (n % 5 == 0) {
      throw new IllegalArgumentException("five");
    }
    return n;
  }

  @Override
  public Object run() {
    long total = 0;
    for (long i = 0; i < 200000; i++) {
      try {
        total += check(i);
      } catch (Rejected e) {
        total += 1;
      } catch (IllegalArgumentException e) {
        total += 2;
      } finally {
        total += 1;
      }
    }
    return total;
  }
}
