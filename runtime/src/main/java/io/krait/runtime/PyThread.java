package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/** A thread that runs Python code; keeps what is per thread in plain fields. */
public class PyThread extends Thread {
  @Nullable PyBaseException handled;

  /** How many of the calls that {@link RecursionLimit#enter} counts are under way. */
  int depth;

  /** How many {@code repr} calls of containers and other objects are under way. */
  int reprDepth;

  public PyThread(Runnable target, String name, long stackSize) {
    super(null, target, name, stackSize);
  }
}
