package io.krait.runtime.module;

/** The thread in which the program's main module runs. */
public final class MainThread {
  private static volatile long ident;

  private MainThread() {}

  /** Called by that thread. */
  public static void begin() {
    ident = ThreadState.ident();
  }

  static long ident() {
    return ident;
  }

  static boolean isHere() {
    return ident == ThreadState.ident();
  }
}
