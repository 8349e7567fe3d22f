package io.krait.lsp;

/**
 * Bounds the memory that compiling for slow spots takes. The serial collector lets the heap grow up
 * to its limit before it looks at old objects. While the user pauses there is time to do that
 * earlier; when the user goes on, the compilation ends, and so do these collections.
 */
final class IdleHeap {
  /** A heap that has grown by less is left alone, and by less than a quarter. */
  private static final long GROWTH = 64L << 20;

  private long settled = Runtime.getRuntime().totalMemory();

  /** Collects everything if the heap has grown much since the last time. */
  synchronized void settle() {
    if (Runtime.getRuntime().totalMemory() > settled + Math.max(GROWTH, settled / 4)) {
      System.gc();
      settled = Runtime.getRuntime().totalMemory();
    }
  }
}
