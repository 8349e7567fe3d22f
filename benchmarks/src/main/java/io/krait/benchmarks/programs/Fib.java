package io.krait.benchmarks.programs;

/** Recursive calls on small ints. */
public final class Fib implements Program {
  private static long fib(long n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  @Override
  public Object run() {
    return fib(32);
  }
}
