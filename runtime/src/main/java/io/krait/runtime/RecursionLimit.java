package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How deep Python code may recurse. CPython counts frames; here calls that are cheap to count are
 * counted (linear recursion of compiled functions, special methods), and what ends all other
 * recursion is the stack of the thread, which {@code sys.setrecursionlimit} sizes.
 */
public final class RecursionLimit {
  /** The limit before anybody sets one. */
  public static final long USUAL = 1_000;

  /** How deep native code may nest, in {@code repr} and comparisons, as in CPython 3.13. */
  static final int NATIVE = 10_000;

  private static final long USUAL_STACK = 16L << 20;
  private static final long FRAME = 5L << 10;
  private static final long GREATEST_STACK = 1L << 30;

  // Not volatile: calls that count read it, and another thread may see a new limit later.
  private static int limit = (int) USUAL;

  private RecursionLimit() {}

  /** {@code sys.getrecursionlimit()}. */
  public static int get() {
    return limit;
  }

  /** {@code sys.setrecursionlimit(n)}; threads that run already keep their stacks. */
  public static void set(int n) {
    limit = n;
  }

  /**
   * The depth of what a frame of the given depth calls.
   *
   * @throws PyBaseException RecursionError at the limit
   */
  public static int deeper(int depth) {
    if (depth >= limit) {
      throw Err.recursionError("maximum recursion depth exceeded");
    }
    return depth + 1;
  }

  /**
   * Counts a call of Python code by the runtime, which costs so much anyway that counting is cheap;
   * {@link #leave} takes what this gives.
   *
   * @throws PyBaseException RecursionError at the limit
   */
  static @Nullable PyThread enter() {
    if (Thread.currentThread() instanceof PyThread t) {
      if (t.depth >= limit) {
        throw Err.recursionError("maximum recursion depth exceeded");
      }
      t.depth++;
      return t;
    }
    return null;
  }

  static void leave(@Nullable PyThread thread) {
    if (thread != null) {
      thread.depth--;
    }
  }

  /** The bytes of stack for so many Python frames, one above the other. */
  public static long stackSize(long frames) {
    return frames <= USUAL
        ? USUAL_STACK
        : Math.min(
            USUAL_STACK + (Math.min(frames, GREATEST_STACK) - USUAL) * FRAME, GREATEST_STACK);
  }
}
