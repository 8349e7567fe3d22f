package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A thread that runs Python code; keeps what is per thread in plain fields. */
public class PyThread extends Thread {
  /** Enough for the default recursion limit many times over. */
  public static final long STACK_SIZE = 512L << 20;

  @Nullable PyBaseException handled;

  /** How many {@code repr} calls of containers and other objects are under way. */
  int reprDepth;

  public PyThread(Runnable target, String name, long stackSize) {
    super(null, target, name, stackSize);
  }
}
